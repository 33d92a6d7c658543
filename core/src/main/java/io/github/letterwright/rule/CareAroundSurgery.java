package io.github.letterwright.rule;

import static java.util.function.Predicate.not;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is asked for around a surgery, such as an assistant or the therapy that follows, where the
 * case does not say by {@code dependsOn} that it goes with it. Known by the words of its heading;
 * and only where the surgeries of a case are all granted, or none is.
 */
final class CareAroundSurgery {

    private static final Pattern SURGERY =
            Pattern.compile(
                    "\\b\\w+(?:ectomy|plasty|otomy|ostomy|odesis)\\b"
                            + "|\\b(?:arthroscop(?:y|ic)|fusion|surgery|decompression|debridement|excision"
                            + "|removal of hardware|hardware removal|osteotomy|transposition|neurolysis|orif|open reduction)\\b"
                            + "|\\b(?:cuff|labral|labrum|meniscal|meniscus|hernia|tendon|ligament|slap|acl)"
                            + " (?:\\w+ )?(?:repair|reconstruction)\\b"
                            + "|\\b(?:tunnel|finger|pulley|ulnar nerve|cubital) (?:\\w+ ){0,2}?release\\b");

    private static final Pattern AROUND =
            Pattern.compile(
                    "^(?:associated|inpatient|hospital|length of stay)\\b"
                            + "|\\b(?:post ?op(?:erative)?(?:ly)?|post ?surgical|pre ?op(?:erative)?|pre ?surgical"
                            + "|(?:assistant|surgical|surgery) (?:surgeon|assistant)|hospital stay"
                            + "|inpatient stay|for (?:the|this) (?:\\w+ )?(?:surgery|operation|procedure))\\b");

    /** About a surgery, and none. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "\\b(?:consult\\w*|evaluation|referral|opinion|clearance|therapy|visits?|follow up"
                            + "|education|class)\\b");

    /** A surgery that the worker has had is not the one that is asked for. */
    private static final Pattern HAD =
            Pattern.compile(
                    "\\b(?:status post|s p|underwent|has undergone|had undergone|already|(?:prior|previous"
                            + "|earlier|first|recent) (?:\\w+ )?(?:surgery|operation|procedure)"
                            + "|(?:surgery|operation|procedure) (?:on|of|in) (?:\\d|january|february|march"
                            + "|april|may|june|july|august|september|october|november|december))\\b");

    /** What is done about a patient during a procedure, be it a surgery or not. */
    private static final Pattern DURING =
            Pattern.compile(
                    "\\b(?:sedation|anesthe\\w+|anaesthe\\w+|fluoroscop\\w+|ultrasound guidance|mac|neuromonitoring"
                            + "|intraoperative \\w+)\\b");

    private static final Pattern PROCEDURE =
            Pattern.compile(
                    "\\b(?:stimulator trial|stimulator|injections?|blocks?|ablation|neurotomy|rhizotomy"
                            + "|discogra\\w+|endoscopy|colonoscopy|implantation)\\b");

    /** What a patient needs after a surgery, and at other times, too. */
    private static final Pattern AID =
            Pattern.compile(
                    "\\b(?:crutch\\w*|walker|commode|cold therapy|cryotherapy|ice machine|sling|immobilizer|cpm|passive motion"
                            + "|dvt|compression (?:device|pump|stockings?)|wheelchair|cane|boot|cast|home health"
                            + "|nursing facility|stay|assistant|clearance|ekg|electrocardiogram|chest x ray|labs?|laborator\\w+"
                            + "|cbc|physical therapy|rehabilitation|transport\\w*|hospital bed|raised toilet seat)\\b");

    private static final Pattern FOR_THE_SURGERY =
            Pattern.compile(
                    "\\b(?:(?:as an? |for )?(?:post ?operative|post op|postoperative|postsurgical|post surgical|preoperative|pre operative|pre op|perioperative)"
                            + "|(?:after|following|before|for|during) (?:the|this|an?|his|her|such an?|the proposed|the planned) (?:\\w+ )?(?:surgery|operation|procedure|\\w+(?:scopy|ectomy|plasty|otomy|odesis)|fusion|repair|reconstruction|release|decompression))\\b");

    private static final Pattern ON_ITS_OWN =
            Pattern.compile(
                    "\\b(?:regardless|irrespective|independent\\w*|even without|apart from|whether or not|with or without|non ?surgical"
                            + "|non ?operative|nonsurgical|nonoperative|instead of)\\b");

    private static final Set<String> ANY_SURGERY =
            Set.of("surgery", "surgeries", "procedure", "procedures", "operation", "operations");

    private final CaseProse prose;
    private final List<Item> items;
    private final List<Integer> surgeries;
    private final List<Integer> around;

    private CareAroundSurgery(CaseProse prose) {
        this.prose = prose;
        items = prose.file().reviewCase().items();
        List<Integer> strict = indices(CareAroundSurgery::isSurgery);
        surgeries = strict.isEmpty() ? indices(CareAroundSurgery::isProcedure) : strict;
        around =
                indices(
                        it ->
                                !strict.isEmpty() && it.words(AROUND)
                                        || it.words(DURING) && !isBase(it)
                                        || !strict.isEmpty() && isAid(it)
                                        || it.item().dependsOn().isPresent());
    }

    private record Heading(Item item, String text) {

        boolean words(Pattern pattern) {
            return pattern.matcher(text).find();
        }
    }

    private static boolean isSurgery(Heading heading) {
        return heading.item().dependsOn().isEmpty()
                && !heading.words(AROUND)
                && !heading.words(OTHER)
                && heading.words(SURGERY);
    }

    private static boolean isProcedure(Heading heading) {
        return heading.item().dependsOn().isEmpty()
                && !heading.words(AROUND)
                && !heading.words(DURING)
                && !heading.words(OTHER)
                && heading.words(PROCEDURE);
    }

    private static boolean isBase(Heading heading) {
        return isSurgery(heading)
                || heading.words(SURGERY)
                || heading.item().treatment().toString().matches("(?i).*\\b(?:under|with)\\b.*");
    }

    /** What the rationale calls one for the time around the surgery. */
    private static boolean isAid(Heading heading) {
        String rationale = Words.of(heading.item().rationale().text().toString());
        return heading.words(AID)
                && !heading.words(SURGERY)
                && FOR_THE_SURGERY.matcher(rationale).find()
                && !ON_ITS_OWN.matcher(rationale).find();
    }

    private List<Integer> indices(Predicate<Heading> wanted) {
        return IntStream.range(0, items.size())
                .filter(i -> wanted.test(new Heading(items.get(i), heading(items.get(i)))))
                .boxed()
                .toList();
    }

    private static String heading(Item item) {
        return Words.of(item.treatment().toString());
    }

    /** What is granted without its surgery, or refused for want of one that is granted. */
    static List<Diagnostic> findings(CaseProse prose) {
        CareAroundSurgery care = new CareAroundSurgery(prose);
        if (care.surgeries.isEmpty() || care.items.size() < 2) {
            return List.of();
        }
        return Stream.concat(care.granted().stream(), care.refused()).toList();
    }

    private boolean surgeriesAre(Decision decision) {
        return surgeries.stream().allMatch(i -> items.get(i).decision() == decision);
    }

    private Optional<Diagnostic> granted() {
        List<Integer> granted =
                others().filter(i -> items.get(i).dependsOn().isEmpty())
                        .filter(i -> around.contains(i) || isForGrantedOne(i))
                        .filter(i -> items.get(i).decision() != Decision.UPHELD)
                        .filter(not(this::isForEarlierOne))
                        .toList();
        if (granted.isEmpty() || !surgeriesAre(Decision.UPHELD)) {
            return Optional.empty();
        }
        List<SourceLocation> related = new ArrayList<>(List.of(decision(surgeries.get(0))));
        granted.stream().skip(1).map(this::decision).forEach(related::add);
        return Optional.of(
                Diagnostic.warning(
                                DependentDecisions.ID,
                                decision(granted.get(0)),
                                "this item is granted, and the denial of {}, which it seems to go with, is"
                                        + " upheld",
                                surgery())
                        .withHint(
                                "correct one of the decisions; or say in the rationale which surgery it is"
                                        + " for")
                        .withRelated(related));
    }

    private boolean isForGrantedOne(int item) {
        return SurgeryToldOf.asGranted(prose.rationales().get(item), this::isSurgery).isPresent();
    }

    private boolean isForEarlierOne(int item) {
        return HAD.matcher(prose.rationales().get(item).words()).find();
    }

    /**
     * What is refused for want of a surgery that is granted, or granted for one that is refused.
     */
    private Stream<Diagnostic> refused() {
        return others().flatMap(
                        i ->
                                (surgeriesAre(Decision.OVERTURNED)
                                                        && items.get(i).decision()
                                                                == Decision.UPHELD
                                                ? SurgeryToldOf.asRefused(
                                                        prose.rationales().get(i), this::isSurgery)
                                                : Optional.<Occurrence>empty())
                                        .stream())
                .map(this::told);
    }

    private Stream<Integer> others() {
        return IntStream.range(0, items.size()).filter(i -> !surgeries.contains(i)).boxed();
    }

    private Diagnostic told(Occurrence place) {
        return Diagnostic.warning(
                        DependentDecisions.ID,
                        place.place(),
                        "the rationale says {}, and {} is granted",
                        place.words(),
                        surgery())
                .withHint("correct one of the decisions, or the rationale")
                .withRelated(List.of(decision(surgeries.get(0))));
    }

    private boolean isSurgery(String subject) {
        String word = Words.of(subject);
        return ANY_SURGERY.contains(word)
                || surgeries.stream()
                        .map(i -> heading(items.get(i)))
                        .anyMatch(words -> Arrays.asList(words.split(" ")).contains(word));
    }

    private String surgery() {
        return items.get(surgeries.get(0)).treatment().toString();
    }

    private SourceLocation decision(int item) {
        return prose.file().locations().of("/items/" + item + "/decision");
    }
}
