package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in which a rationale repeats what is requested. */
public final class QuotedRequest {

    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(?:the|this)\\s+(?:current\\s+|present\\s+)?request\\s+(?:is\\s+|was\\s+)?for\\s+"
                            + "(?:[^.;]|\\.(?=\\d)){3,150}",
                    Pattern.CASE_INSENSITIVE);

    /** What makes more than the request of a subject: another statement, or a part of it. */
    private static final Pattern MORE =
            Wording.any(
                    "(?:exceed|recommend|allow|support|meet|fail|show|consider|receiv|complet"
                            + "|request(?=s\\s+(?!for\\b)))\\w*",
                    "state[sd]?",
                    "note[sd]?",
                    "has|have|had|is|are|was|were|does|do|did|can|may|should|would|will",
                    "that|which|who|than|beyond|after|following|given|without|despite|already|done",
                    "underwent",
                    "(?:additional|remaining|other|further|more|extra|first|initial|last|prior"
                            + "|previous)\\s+(?:\\d+|two|three|four|five|six|eight|ten|twelve)");

    /** What leads up to a conclusion of the reviewer's own. */
    private static final Pattern THOUGHT =
            Pattern.compile(
                    "\\W*(?:I|this\\s+reviewer)\\s+(?:therefore\\s+)?(?:find|conclude|believe|hold)s?\\s+"
                            + "(?:that\\s+)?|\\W*it\\s+is\\s+my\\s+\\w+\\s+that\\s+",
                    Pattern.CASE_INSENSITIVE);

    /** Where another conclusion begins in a sentence. */
    private static final Pattern NEXT =
            Pattern.compile("(?<=necessary)\\s*(?:[;,]|\\b(?:and|but|while)\\b)");

    private QuotedRequest() {}

    /**
     * Where a rationale repeats the request: as the subject of a conclusion, and behind "the
     * request is for". Requests of other times are left out.
     */
    public static List<Occurrence> in(Passage rationale) {
        List<Occurrence> all = new ArrayList<>();
        Passage own = rationale.withoutQuotations();
        for (int i = 0; i < own.sentences().size(); i++) {
            Sentence sentence = own.sentences().get(i);
            Optional<Conclusion> conclusion = own.conclusions().get(i);
            if (conclusion.filter(Conclusion::isClear).isPresent()) {
                subject(rationale, sentence, conclusion.get()).ifPresent(all::add);
            } else {
                if (conclusion.isPresent()) {
                    part(rationale, sentence).ifPresent(all::add);
                }
                asked(rationale, sentence).ifPresent(all::add);
            }
        }
        return all;
    }

    /** The subject of the first of two conclusions in one sentence. */
    private static Optional<Occurrence> part(Passage rationale, Sentence sentence) {
        Matcher next = NEXT.matcher(sentence.text());
        if (!next.find()) {
            return Optional.empty();
        }
        Sentence first =
                new Sentence(sentence.text().substring(0, next.start()), sentence.offset());
        return Conclusion.of(first.text())
                .filter(Conclusion::isClear)
                .flatMap(conclusion -> subject(rationale, first, conclusion));
    }

    private static Optional<Occurrence> subject(
            Passage rationale, Sentence sentence, Conclusion conclusion) {
        String before = sentence.text().substring(0, conclusion.offset());
        int start = conclusion.clauseStart(sentence.text());
        Matcher thought = THOUGHT.matcher(before).region(start, before.length());
        start = thought.lookingAt() ? thought.end() : start;
        if (MORE.matcher(before.substring(start)).find()) {
            return Optional.empty();
        }
        int end = conclusion.offset() + conclusion.length();
        return Optional.of(
                new Occurrence(rationale, sentence.offset() + start, sentence.offset() + end));
    }

    private static Optional<Occurrence> asked(Passage rationale, Sentence sentence) {
        Matcher asked = ASKED.matcher(sentence.text());
        if (!asked.find() || Wording.GENERAL.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        return Optional.of(
                new Occurrence(
                        rationale,
                        sentence.offset() + asked.start(),
                        sentence.offset() + asked.end()));
    }
}
