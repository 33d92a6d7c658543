package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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

    /** A "therefore" behind its verb begins no clause. */
    private static final Pattern VERB =
            Pattern.compile(
                    "\\b(?:is|are|was|were),?\\s+(?:(?:therefore|thus|hence|accordingly|consequently|so"
                            + "|as\\s+such|found|deemed|considered|judged|held),?\\s*){1,2}$",
                    Pattern.CASE_INSENSITIVE);

    /** Where another clause of a sentence begins. */
    private static final Pattern NEW_CLAUSE =
            Pattern.compile(
                    ",\\s+(?:and|so)\\s+(?:\\w+fore,?\\s+|thus,?\\s+)?|[;:]\\s+|\\s[–—-]{1,2}\\s+"
                            + "|\\band\\s+(?=the\\b|this\\b|these\\b|left\\b|right\\b|\\d)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern IT =
            Pattern.compile(
                    "\\W*(?:(?:therefore|thus|hence),?\\s+)?(?:it|this|these|they)\\W*(?:is|are)?\\W*",
                    Pattern.CASE_INSENSITIVE);

    /** The subject of a sentence that tells what the request is good for. */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "^(?:the|this|these|an?)\\s+[^.;,]{3,100}?"
                            + "(?=\\s+(?:would|will|can|could|may|might|should|is|are|has|have|does|do)\\b)",
                    Pattern.CASE_INSENSITIVE);

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
                Sentence before = own.sentences().get(Math.max(0, i - 1));
                meant(rationale, before, sentence, conclusion.get())
                        .or(() -> subject(rationale, sentence, conclusion.get()))
                        .ifPresent(all::add);
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
        String whole = sentence.text().substring(0, conclusion.offset());
        Matcher verb = VERB.matcher(whole);
        boolean isCut = verb.find();
        String before = isCut ? whole.substring(0, verb.start()) : whole;
        int start = lastClause(before, isCut ? 0 : conclusion.clauseStart(sentence.text()));
        Matcher thought = THOUGHT.matcher(before).region(start, before.length());
        start = thought.lookingAt() ? thought.end() : start;
        if (MORE.matcher(before.substring(start)).find()) {
            return Optional.empty();
        }
        int end = conclusion.offset() + conclusion.length();
        return Optional.of(
                new Occurrence(rationale, sentence.offset() + start, sentence.offset() + end));
    }

    /** Where the clause that concludes begins, if more than the request stands before it. */
    private static int lastClause(String before, int start) {
        return MORE.matcher(before.substring(start)).find()
                ? NEW_CLAUSE
                        .matcher(before)
                        .region(start, before.length())
                        .results()
                        .map(MatchResult::end)
                        .reduce(start, (earlier, later) -> later)
                : start;
    }

    /** What "it" is, where a sentence begins with the request and the next concludes on it. */
    private static Optional<Occurrence> meant(
            Passage rationale, Sentence sentence, Sentence next, Conclusion conclusion) {
        Matcher meant = SUBJECT.matcher(sentence.text());
        return IT.matcher(next.text().substring(0, conclusion.offset())).matches() && meant.find()
                ? Optional.of(
                        new Occurrence(
                                rationale,
                                sentence.offset() + meant.start(),
                                sentence.offset() + meant.end()))
                : Optional.empty();
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
