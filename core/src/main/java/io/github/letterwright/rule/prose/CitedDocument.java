package io.github.letterwright.rule.prose;

import io.github.letterwright.rule.prose.DateMention.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document, a study or a procedure that a narrative cites by its date, such as "the MRI of
 * 10/8/13".
 *
 * @param kind what it is
 * @param parts the parts of the body that it is said to be of, in lower case
 * @param mention its date
 */
public record CitedDocument(Kind kind, Set<String> parts, DateMention mention) {

    /** Kinds of what is cited by date. */
    public enum Kind {
        /** Magnetic resonance. */
        MRI("MRIs?|MR\\s+arthrograms?|magnetic\\s+resonance"),
        /** Computed tomography. */
        CT("CT(?:\\s+scans?)?|computed\\s+tomography"),
        /** Radiographs. */
        RADIOGRAPH("x-?rays?|radiographs?|(?:flexion\\S*\\s+|plain\\s+)?films?"),
        /** Electrodiagnosis. */
        NERVE_STUDY("EMG\\w*|NCV|NCS|electro-?diagnos\\w+|nerve\\s+conduction"),
        /** A study of another kind. */
        STUDY(
                "audiogram|audiometr\\w+|biops(?:y|ies)|histolog\\w+|ultrasound\\s+(?:study|scan|exam\\w*)"
                        + "|sonogram|(?:bone|DEXA)\\s+scan|polysomnogra\\w+|sleep\\s+study|spirometr\\w+|pulmonary\\s+function"
                        + "|echocardiogra\\w+|doppler|endoscopy|colonoscopy|EGD"),
        /** What a laboratory finds. */
        LABORATORY(
                "(?:urine|drug|toxicology)\\s+(?:drug\\s+)?(?:screen\\w*|tests?|reports?)|UDS|UDT"
                        + "|lab(?:s|oratory)?(?:\\s+(?:results?|reports?|panel|tests?|work))?"),
        /** An injection or block. */
        INJECTION("injections?|epidural|ESI|blocks?"),
        /** A surgery, or its report. */
        SURGERY("operative\\s+report|surgery|operation|arthroscopy|discectomy|fusion|laminectomy"),
        /** What a treating physician writes. */
        NOTE(
                "PR-?2|(?:progress|office|clinic|follow[- ]?up|visit|chart|therapy)\\s+(?:report|note)s?"
                        + "|(?:report|note)s?|follow[- ]?up|consultation"),
        /** What an evaluator or another writes once. */
        EVALUATION(
                "(?:functional\\s+capacity|psych\\w+|agreed\\s+medical|qualified\\s+medical)\\s+evaluation"
                        + "|P?QME|AME|FCE|discharge\\s+summary"),
        /** A request for authorization. */
        REQUEST("RFA|request\\s+for\\s+authorization");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        }

        /** Whether it is done rarely, so that two near dates are of one. */
        public boolean isRare() {
            return ordinal() <= SURGERY.ordinal();
        }

        /** Whether a text names it. */
        public boolean isIn(String text) {
            return words.matcher(text).find();
        }

        /** The kind that a title names; the study rather than its report. */
        public static Optional<Kind> of(String title) {
            return List.of(values()).stream()
                    .filter(kind -> kind.words.matcher(title).find())
                    .findFirst();
        }
    }

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?<what>(?:\\bDr\\.|[^.;:,()]){0,80}?)\\s*(?:\\b(?:is|was)\\s+)?(?:\\b(?:of|dated|from|on)|\\(|:|,)?\\s*$");

    /** Whose it is: "the QME evaluation, Dr. Vance, of". */
    private static final Pattern WRITER =
            Pattern.compile(
                    ",\\s*+(?:by\\s++)?(?:Dr\\.?\\s++)?(?:\\p{Lu}\\.\\s*+){0,2}\\p{Lu}[\\p{L}'’-]++"
                            + "(?:,?\\s*+M\\.?D\\b\\.?)?,?(?=\\s++(?:(?:on|of|dated|from)\\s++)?$)");

    private static final Pattern NAMED =
            Pattern.compile(
                    "^\\s+(?:(?:progress|office|clinic|follow[- ]?up|lumbar|cervical|left|right|knee"
                            + "|shoulder|operative|treating|physician['’]?s?)\\s+){0,3}"
                            + "(?<kind>PR-?2|report|note|MRI|x-?rays?|EMG\\w*|injection|surgery)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PART =
            Pattern.compile(
                    "\\b(?:left|right|lumbar|cervical|thoracic|neck|back|brain|head|knees?|shoulders?|hips?"
                            + "|wrists?|hands?|elbows?|ankles?|foot|feet)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Words that end another thought. */
    private static final Pattern BARRIER =
            Pattern.compile(
                    "\\b(?:and|after|before|since|until|showed|shows|revealed|noted|performed|who|when|while"
                            + "|stated?s?|which|that|prior|previous|earlier|another|second|repeat|asks?"
                            + "|requested)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern REVIEW =
            Pattern.compile(
                    "\\b(?:(?i:utilization)|UR|(?i:denial|denied|non-?\\s?cert\\w*|not\\s+certified|modified))\\b");

    /** What a narrative cites by a day, in order. */
    static List<CitedDocument> in(Passage passage) {
        List<CitedDocument> cited = new ArrayList<>();
        for (DateContext context : passage.dates()) {
            if (context.date().isDay() && !context.date().ranged()) {
                cited(passage, context).ifPresent(cited::add);
            }
        }
        return cited;
    }

    private static Optional<CitedDocument> cited(Passage passage, DateContext context) {
        Matcher lead = LEAD.matcher(WRITER.matcher(context.before()).replaceFirst(""));
        if (!lead.find()) {
            return Optional.empty();
        }
        String what = afterBarrier(lead.group("what"));
        if (REVIEW.matcher(what).find()) {
            return Optional.empty();
        }
        DateMention mention = new DateMention(passage, context.date(), Certainty.TOLD);
        return Kind.of(what)
                .map(kind -> new CitedDocument(kind, parts(what), mention))
                .or(() -> named(context.after(), mention));
    }

    /** What its date stands before: "the 1/21/2014 progress note". */
    private static Optional<CitedDocument> named(String after, DateMention mention) {
        Matcher named = NAMED.matcher(after);
        return named.find()
                ? Kind.of(named.group("kind"))
                        .map(kind -> new CitedDocument(kind, parts(named.group()), mention))
                : Optional.empty();
    }

    /** The words behind the last one that ends another thought. */
    private static String afterBarrier(String words) {
        return BARRIER.matcher(words)
                .results()
                .reduce((first, second) -> second)
                .map(last -> words.substring(last.end()))
                .orElse(words);
    }

    private static Set<String> parts(String title) {
        return PART.matcher(title)
                .results()
                .map(MatchResult::group)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether a title may be its own: it is of the same kind, and of no different parts. */
    public boolean mayBe(String title) {
        return Kind.of(title).filter(kind::equals).isPresent() && agrees(parts(title));
    }

    /** Whether both may be one document: of one kind, and of no different parts. */
    public boolean mayBe(CitedDocument other) {
        return kind == other.kind && agrees(other.parts);
    }

    private boolean agrees(Set<String> others) {
        return parts.isEmpty() || others.isEmpty() || parts.equals(others);
    }
}
