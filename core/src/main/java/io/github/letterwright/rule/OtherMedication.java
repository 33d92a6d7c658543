package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.Medications;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a medication on which a rationale concludes, and which its item's heading has not. */
final class OtherMedication {

    private static final Medications MEDICATIONS = Medications.standard();

    /** What leads up to the name of what is requested. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:\\W|\\d|\\b(?:therefore|thus|hence|as|such|accordingly|consequently|the|this|current"
                            + "|retrospective|requests?|requested|prescription|for|of|is|was|continued|use|topical"
                            + "|compound(?:ed)?|refills?|cream|medications?|series|injections?|and|left|right|knee)\\b)*",
                    Pattern.CASE_INSENSITIVE);

    private OtherMedication() {}

    /**
     * The first that is named where the request is repeated. A brand and what it consists of are
     * one, and of several in one preparation some may be left out.
     *
     * @param requests the request as the rationale repeats it
     */
    static Optional<Occurrence> in(Passage heading, List<Occurrence> requests) {
        Set<String> asked = MEDICATIONS.ingredients(heading.text());
        return asked.isEmpty()
                ? Optional.empty()
                : requests.stream().flatMap(each -> other(asked, each).stream()).findFirst();
    }

    private static Optional<Occurrence> other(Set<String> asked, Occurrence request) {
        String words = request.passage().text().substring(request.from(), request.to());
        Set<String> said = MEDICATIONS.ingredients(words);
        if (asked.containsAll(said) || said.containsAll(asked)) {
            return Optional.empty();
        }
        return MEDICATIONS.named(words).stream()
                .filter(name -> !asked.containsAll(MEDICATIONS.ingredients(name.group())))
                .findFirst()
                .filter(name -> isRequest(words))
                .map(name -> at(request, name));
    }

    /** "The weaning of Xanax" is another thing than Xanax. */
    private static boolean isRequest(String words) {
        return LEAD.matcher(words.substring(0, MEDICATIONS.named(words).get(0).start())).matches();
    }

    private static Occurrence at(Occurrence request, MatchResult name) {
        return new Occurrence(
                request.passage(), request.from() + name.start(), request.from() + name.end());
    }
}
