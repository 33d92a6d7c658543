package io.github.letterwright.rule;

import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.Words;
import java.util.regex.Pattern;

/**
 * Items that stand or fall with another, such as a hospital stay with its surgery. They say so by
 * their {@code dependsOn}; where they do not, by how reviewers word them. Nothing is cited for
 * them, and one sentence serves for all of a kind.
 */
final class AssociatedService {

    private static final Pattern TREATMENT = Pattern.compile("^associated\\b");

    /** What became of the other item. */
    private static final String DECIDED =
            " (?:is|was|are|were|has been|have been|had been|will be|being)"
                    + "(?: (?:not|also|found|deemed|considered|determined|judged|to|be|been"
                    + "|medically)){0,6}"
                    + " (?:necessary|unnecessary|certified|non ?certified|noncertified|denied|approved"
                    + "|authorized|granted|upheld|overturned)\\b";

    private static final Pattern RATIONALE =
            Pattern.compile(
                    "\\bassociated (?:\\w+ )?(?:services?|requests?|items?)\\b"
                            + "|\\b(?:since|as(?! such\\b| an? (?:result|consequence)\\b)|because|given that|if) (?:\\w+ ){0,8}?\\w+"
                            + DECIDED
                            + "|\\b(?:surgery|procedure|operation)(?: itself)?"
                            + DECIDED);

    /** "Unchanged since the last study. The MRI is not necessary" gives no reason. */
    private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?](?=\\s)");

    private AssociatedService() {}

    /** Whether an item is one. */
    static boolean is(Item item) {
        return item.dependsOn().isPresent()
                || TREATMENT.matcher(Words.of(item.treatment().toString())).find()
                || CLAUSE_END
                        .splitAsStream(item.rationale().text().toString())
                        .map(Words::of)
                        .anyMatch(clause -> RATIONALE.matcher(clause).find());
    }
}
