package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import java.util.List;
import java.util.regex.Pattern;

/** {@code LW225}: a narrative has a hole where a name was cut out. */
final class MissingName implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW225",
                    "a name was cut out and left a hole",
                    Severity.WARNING,
                    "\"by  dated\", \"Dr.  has\", \"the note of  dated\", \"seen by on\", \"( )\": whoever took a name"
                            + " out left a sentence that says nothing. A redaction mark keeps the place.",
                    "common in published letters");

    private static final String VERB =
            "(?:has|had|is|was|will|would|did|does|who|whom|and|in|at|on|of|for|to|that|which|dated"
                    + "|notes?|noted|states?|stated|reports?|reported|recommends?|recommended"
                    + "|requests?|requested|saw|performed|prescribed|examined|evaluated|treated"
                    + "|indicated|opined|documented|described|gave|asked|wrote|denied)";

    private static final String DEGREE =
            "(?:M\\.?D|D\\.?O|D\\.?C|Ph\\.?D|P\\.?A(?:-C)?|N\\.?P|R\\.?N|D\\.?P\\.?M|P\\.?T|Psy\\.?D)\\b";

    private static final Pattern HOLE =
            Pattern.compile(
                    "(?=[DMbfopwar(set,])(?:\\b(?<!\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ss]ees?|[Aa])\\s)(?:Dr|Mr|Mrs|Ms)\\.?\\s+"
                            + VERB
                            + "\\b|\\b(?:Dr|Mrs?|Ms)\\.\\s*[,;)]"
                            + "|\\b(?:by|from|of|per|with)\\s+dated(?=\\s+(?:\\d|\\p{Lu}))"
                            + "|\\b(?:by|from|with|of|per)\\s*,\\s*"
                            + DEGREE
                            + "|\\b(?:by|from|of|with)[ \\t]{2,}"
                            + VERB
                            + "\\b"
                            + "|\\b(?:by|from|of|with|at|for|per)\\s+[.,;](?=\\s|$)"
                            + "|\\b(?:by|from|of|with|per)[ \\t]{2,}\\("
                            + "|\\ba[ \\t]+employee\\b|\\brepresented[ \\t]{2,}employee\\b"
                            + "|\\bDr\\.?(?:\\s+\\((?!\\p{Lu}[a-z])|\\s*['’]s\\b)"
                            + "|\\b(?:seen|examined|evaluated|treated|prescribed|requested|performed|written|signed)"
                            + "\\s+by\\s+(?:on|in|at|who|and|dated)\\b"
                            + "|\\b(?:at|for)[ \\t]{2,}(?:as|in|on|since|and)\\b"
                            + "|(?<=\\w),\\s+,(?=\\s)"
                            + "|(?<=\\s)\\([ \\t]*\\))");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        List<Occurrence> found = Occurrence.of(HOLE, prose.narratives());
        if (found.isEmpty()) {
            return List.of();
        }
        return List.of(
                Diagnostic.warning(
                                id(),
                                found.get(0).place(),
                                "in {} a name seems to be missing",
                                found.get(0).words())
                        .withHint(
                                "write the name, or a mark such as <<physician>> where it was"
                                        + " removed")
                        .withRelated(Occurrence.related(found)));
    }
}
