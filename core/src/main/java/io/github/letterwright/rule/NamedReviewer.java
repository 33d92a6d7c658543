package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code LW227}: a text gives the name of the reviewer who made the determination. */
final class NamedReviewer implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW227",
                    "the reviewer is named",
                    Severity.ERROR,
                    "\"I, Jane Roe, MD, …\", \"the expert reviewer, Dr. Roe, …\", a signature under the"
                            + " last rationale: the names of reviewers are kept confidential. Those of"
                            + " utilization reviewers are left alone.",
                    "Labor Code 4610.6(f)");

    private static final String DEGREE =
            "(?:M\\.?D|D\\.?O|D\\.?C|Ph\\.?D|Psy\\.?D|D\\.?P\\.?M|D\\.?D\\.?S|D\\.?M\\.?D|D\\.?P\\.?T|O\\.?D|L\\.?Ac)\\b\\.?";
    private static final String FULL_NAME =
            "\\p{Lu}[\\p{L}'’-]*\\.?(?:[ \\t]+\\p{Lu}\\.)?[ \\t]+\\p{Lu}[\\p{Ll}'’-]\\p{L}*";
    private static final String SIGNED_NAME = FULL_NAME + ",?\\s+" + DEGREE;
    private static final String INITIAL = "\\p{Lu}[\\p{L}'’-]+\\s+\\p{Lu}\\.,\\s+" + DEGREE;
    private static final String NAME =
            "(?:Dr\\.?\\s+\\p{Lu}\\p{L}+|"
                    + SIGNED_NAME.replace("[ \\t]", "\\s")
                    + "|"
                    + INITIAL
                    + ")";

    private static final Pattern REVIEWER =
            Pattern.compile(
                    "(?=[EeIiTtMmAaRrDd\\p{Lu}])(?:\\bI,\\s+"
                            + NAME
                            + "|\\b(?:(?i:me|myself|mine)(?:,\\s+|\\s+[(–—-]\\s*)|I\\s+[(–—-]\\s*)"
                            + NAME
                            + "|\\b(?:[Ii]n|[Ii]t\\s+is)\\s+my\\s+(?:(?:own|professional|medical|considered)\\s+){0,2}(?:opinion|view|judge?ment|reading),\\s+"
                            + NAME
                            + "|\\b(?i:speaking\\s+for\\s+myself|for\\s+myself|as\\s+for\\s+me|my\\s+name\\s+is|I\\s+am|signed)[,:]?\\s+(?:as\\s+)?"
                            + NAME
                            + "(?!['’\\p{L}])"
                            + "|\\b(?i:the|an?)\\s+(?:undersigned|present\\s+reviewer|(?:physician\\s+)?reviewer\\s+of\\s+this\\s+(?:case|file|letter|request))[,:]?\\s+"
                            + NAME
                            + "|(?<![\\p{L}.])"
                            + NAME
                            + ",?\\s+(?:\\(?(?:as\\s+)?(?:the\\s+)?(?:reviewer\\s+(?:of|in|for)\\s+(?:this|the\\s+present)|IMR\\s+reviewer"
                            + "|expert\\s+reviewer|(?:the\\s+)?undersigned|your\\s+reviewer|independent\\s+(?:medical\\s+)?reviewer))\\b"
                            + "|\\b(?i:expert|IMR|independent\\s+medical|this|the\\s+undersigned)\\s+(?i:reviewer)"
                            + "(?:\\s+(?:is|was))?(?:[,:]?\\s+|\\s+\\()"
                            + NAME
                            + "|\\b(?i:this|the\\s+present)\\s+(?:case|review|determination|decision|file)"
                            + "\\s+(?:was|has\\s+been|is)\\s+(?:reviewed|made|written|prepared|signed)"
                            + "\\s+by\\s+"
                            + NAME
                            + ")");

    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?:(?<=[.!?])\\s{1,9}|\\n[ \\t]*+)(?:(?:Reviewed|Signed|Electronically\\s+signed"
                            + "|Determination)\\s+by:?\\s+|Reviewer:\\s+)"
                            + NAME
                            + "|\\n[ \\t]*+\\n[ \\t]*+"
                            + SIGNED_NAME
                            + "\\s*+\\z");

    private static final Pattern WHOEVER = Pattern.compile(NAME);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        List<Passage> own = prose.narratives().stream().map(Passage::withoutQuotations).toList();
        List<Occurrence> found = new ArrayList<>(Occurrence.of(REVIEWER, own));
        found.addAll(Occurrence.of(SIGNATURE, own.subList(1, own.size())));
        found.addAll(Occurrence.of(WHOEVER, prose.qualifications()));
        if (found.isEmpty()) {
            return List.of();
        }
        return List.of(
                Diagnostic.error(
                                id(),
                                found.get(0).place(),
                                "{} names the reviewer",
                                found.get(0).words())
                        .withHint("take the name out: the letter gives the qualifications alone")
                        .withRelated(Occurrence.related(found)));
    }
}
