package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code LW213}: a part of the MTUS stands among the other sources, or another source among the
 * parts of the MTUS.
 */
final class MisplacedSource implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW213",
                    "an MTUS source is cited as a non-MTUS source, or the reverse",
                    Severity.WARNING,
                    "The letter says which sources are parts of the MTUS, which is presumed to be correct."
                            + " Under nonMtus, a title that names the MTUS or one of its own guidelines is"
                            + " found; a chapter of ACOEM's second edition, which the MTUS adopted, is only"
                            + " a note, since later editions and other chapters do belong there. Under mtus,"
                            + " ODG and other sources that are no part of it are found; so is a rationale"
                            + " that goes by another source, since the MTUS is silent, where only the"
                            + " MTUS is cited.",
                    "Labor Code 4604.5(a); 8 CCR 9792.20 to 9792.24.4; seen in published letters");

    private static final Pattern MTUS =
            Pattern.compile(
                    "(?<!non )\\bmtus\\b|\\bchronic pain (?:medical )?treatment guidelines?\\b|\\bmedical treatment utilization schedule\\b"
                            + "|\\bacupuncture (?:medical )?treatment guidelines?\\b"
                            + "|\\bpost ?surgical (?:medical )?treatment guidelines?\\b"
                            + "|\\b(?:8 ccr|regulations|ccr|title 8|section) 9792 2[34]\\b");

    /** Where the MTUS is named to say that it is not the source, or another state's guideline. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "\\b(?:silent|not|no|outside|beyond|besides|other than|non|lacks|without|absent"
                            + "|colorado|new york|washington|texas|massachusetts|odg"
                            + "|official disability)\\b");

    /** A chapter of ACOEM's second edition that the MTUS adopted: each is about complaints. */
    private static final Pattern COMPLAINTS = Pattern.compile("\\bcomplaints\\b");

    /** What says that the MTUS has nothing on a request. */
    private static final Pattern SILENT =
            Pattern.compile(
                    "\\bMTUS(?:\\s*/\\s*ACOEM|\\s+guidelines?)?\\s+(?:is|are)\\s+silent\\b"
                            + "|\\bMTUS(?:\\s*/\\s*ACOEM|\\s+guidelines?)?\\s+(?:does|do)(?:\\s+not|n['’]t)\\s+(?:specifically\\s+)?"
                            + "(?:address|mention|discuss|cover|speak|contain|comment|treat|deal)\\b"
                            + "|\\babsence\\s+of\\s+(?:any\\s+)?MTUS\\b");

    /** What a rationale says of the source that it goes by instead. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "\\b(?:ODG|Official\\s+Disability\\s+Guidelines|(?:medical\\s+)?literature|AAOS|Cochrane)\\b"
                            + "[^.;]{0,60}?\\b(?:recommend|state|support|say|list|advise|allow|has|have|consider|require|want|call|was|is|are|were)"
                            + "|\\b(?:turn(?:ed)?\\s+to|appl(?:y|ied)|us(?:e|ed)|went\\s+(?:by|to)|per|according\\s+to)\\s+(?:the\\s+)?ODG\\b");

    private static final Pattern ACOEM = Pattern.compile("\\bacoem\\b");
    private static final Pattern SECOND = Pattern.compile("\\b(?:2nd|second|2004)\\b");
    private static final Pattern LATER = Pattern.compile("\\b(?:3rd|third|20(?:0[5-9]|1\\d))\\b");

    private static final Pattern OTHER =
            Pattern.compile(
                    "\\bodg\\b|\\b(?:official|occupational) disability guidelines?\\b|\\bwork loss data\\b"
                            + "|\\bama guides?\\b|\\bguides to the evaluation of permanent\\b|\\bmedline\\b"
                            + "|\\bphysicians? desk reference\\b|\\bpdr\\b|\\bmedscape\\b|\\bepocrates\\b"
                            + "|\\bmicromedex\\b|\\bjournal of\\b|\\bj med\\b|\\bet al\\b|\\brandomi[sz]ed\\b"
                            + "|\\bsystematic review\\b|\\bmeta analysis\\b|\\baaos\\b|\\bfda\\b|\\bmedicare\\b"
                            + "|\\bamerican (?:academy|pain society|psych\\w+ association|medical association"
                            + "|diabetes association|heart association|dental association|society)\\b|\\bcochrane\\b|\\bpubmed\\b"
                            + "|\\bnational guidelines? clearing ?house\\b|\\buptodate\\b"
                            + "|\\bup to date\\b|\\bdrugs com\\b");

    private static final Pattern PART_OF_MTUS =
            Pattern.compile(
                    "\\bacoem\\b|\\bamerican college of occupational\\b|\\bmtus\\b|\\bcomplaints\\b"
                            + "|\\bmedical treatment\\b|(?<!\\bodg )\\btreatment guidelines\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        return Stream.of(
                        silent(prose),
                        finding(
                                file,
                                it -> !it.isMtus() && isMtus(it.words()),
                                "{} is a part of the MTUS and stands under nonMtus",
                                "cite it under \"mtus\", as \"guideline: …\""),
                        finding(
                                file,
                                it -> it.isMtus() && isOther(it.words()),
                                "{} is no part of the MTUS and stands under mtus",
                                "cite it under \"nonMtus\""),
                        finding(
                                        file,
                                        it -> !it.isMtus() && isAdopted(it.words()),
                                        "the MTUS adopted {}, which stands under nonMtus",
                                        "a chapter of the second edition is cited under \"mtus\"")
                                .map(it -> it.withSeverity(Severity.NOTE)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A rationale that goes by another source, since the MTUS has nothing, and cites the MTUS. */
    private Optional<Diagnostic> silent(CaseProse prose) {
        List<Item> items = prose.file().reviewCase().items();
        return IntStream.range(0, items.size())
                .filter(i -> !items.get(i).reviewerGuideline().mtus().isEmpty())
                .filter(i -> items.get(i).reviewerGuideline().nonMtus().isEmpty())
                .mapToObj(i -> prose.rationales().get(i))
                .filter(rationale -> ELSEWHERE.matcher(rationale.text()).find())
                .flatMap(rationale -> Occurrence.of(SILENT, List.of(rationale)).stream())
                .findFirst()
                .map(
                        it ->
                                Diagnostic.warning(
                                                id(),
                                                it.place(),
                                                "the rationale says {} and goes by another source, and only the MTUS is cited",
                                                it.words())
                                        .withHint("cite the source under \"nonMtus\""));
    }

    private static boolean isMtus(String words) {
        return MTUS.matcher(words).find() && !BESIDE.matcher(words).find();
    }

    private static boolean isAdopted(String words) {
        return ACOEM.matcher(words).find()
                && SECOND.matcher(words).find()
                && COMPLAINTS.matcher(words).find()
                && !LATER.matcher(words).find()
                && !isMtus(words);
    }

    private static boolean isOther(String words) {
        return OTHER.matcher(words).find() && !PART_OF_MTUS.matcher(words).find();
    }

    /** One finding for all citations of a kind. */
    private Optional<Diagnostic> finding(
            CaseFile file, Predicate<Citation> kind, String message, String hint) {
        List<Citation> cited = Citation.of(file).stream().filter(kind).toList();
        List<SourceLocation> places =
                cited.stream().map(it -> file.locations().of(it.pointer())).toList();
        return cited.stream()
                .findFirst()
                .map(
                        first ->
                                Diagnostic.warning(id(), places.get(0), message, first.text())
                                        .withHint(hint)
                                        .withRelated(places.subList(1, places.size())));
    }
}
