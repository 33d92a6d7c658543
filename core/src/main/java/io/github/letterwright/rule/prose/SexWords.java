package io.github.letterwright.rule.prose;

import io.github.letterwright.model.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Finds words that tell the injured worker's sex, and no one else's. Pronouns count only where they
 * do or suffer what an injured worker does, and where the person named last in the paragraph was
 * not somebody else.
 */
public final class SexWords {

    /** Who was named last. */
    private enum Person {
        WORKER,
        DOCTOR,
        OTHER
    }

    /** How many sentences on somebody may still be spoken of. */
    private static final int FAR = 3;

    /** How many chars before a pronoun are looked at, in sentences that never end too. */
    private static final int REACH = 400;

    private final Passage passage;
    private final Set<String> names;
    private final List<WrittenSex> found = new ArrayList<>();
    private Person last = Person.WORKER;
    private String other = "";
    private boolean named;
    private int doctorIn = -FAR;
    private int otherIn = -FAR;
    private int lastIn;
    private int sentence;

    private SexWords(Passage passage, Set<String> names) {
        this.passage = passage;
        this.names = names;
    }

    /**
     * The words in a narrative, in order.
     *
     * @param names of the injured worker, in lower case
     */
    public static List<WrittenSex> in(Passage passage, Set<String> names) {
        SexWords words = new SexWords(passage, names);
        passage.sentences().forEach(words::read);
        return List.copyOf(words.found);
    }

    /** Whether {@link #in} could find a word for a sex at all; most letters have none for one. */
    public static boolean mayTell(Sex sex, Passage passage) {
        return (sex == Sex.FEMALE ? SexCues.ANY_FEMALE : SexCues.ANY_MALE)
                .matcher(passage.text())
                .find();
    }

    private void read(Sentence next) {
        sentence += beginsParagraph(next) ? 2 : 1;
        // He and she in one sentence are two persons, more often than not.
        boolean two =
                SexCues.SHE.matcher(next.text()).find() && SexCues.HE.matcher(next.text()).find();
        Matcher matcher = SexVocabulary.PERSONS.matcher(next.text());
        while (matcher.find()) {
            if (Apposition.isInBracketsOfAnother(next.text(), matcher.start())) {
                continue;
            }
            if (matcher.group("other") != null) {
                other = matcher.group("other").toLowerCase(Locale.ROOT);
                name(Person.OTHER);
            } else if (matcher.group("doctor") != null) {
                name(Person.DOCTOR);
            } else if (matcher.group("aged") != null) {
                readAge(matcher, next.text());
            } else if (matcher.group("worker") != null) {
                name(Person.WORKER);
            } else if (matcher.group("title") != null) {
                readTitle(matcher, next.offset());
            } else if (matcher.group("noun") != null || matcher.group("letter") != null) {
                readNoun(matcher, next);
            } else if (isOwned(matcher, next.text())) {
                add(matcher, next.offset(), false);
            } else if (Stream.of("any", "object", "whose")
                    .anyMatch(it -> matcher.group(it) != null)) {
                readPronoun(matcher, next, two);
            } else if (matcher.group("either") == null
                    && !isOthersDecade(matcher, next.text())
                    && (two ? isAlone() && isLikely(matcher) : isOfWorker(matcher))) {
                add(matcher, next.offset(), false);
            }
        }
    }

    /** A new paragraph speaks of the patient again, as a sentence in between would lead to. */
    private boolean beginsParagraph(Sentence next) {
        int from = Math.max(0, next.offset() - 2);
        return passage.text().substring(from, next.offset()).equals("\n\n");
    }

    /** "The 70-year-old", or a physician who is so old. */
    private void readAge(Matcher matcher, String text) {
        if (Apposition.isBeforeAnother(matcher.group("trade"), 0)) {
            name(Person.DOCTOR);
        } else if (!Apposition.isBehindAnother(text, matcher.start())) {
            name(Person.WORKER);
        }
    }

    private void readNoun(Matcher matcher, Sentence next) {
        boolean isOther =
                last == Person.OTHER
                        || last == Person.DOCTOR && isPredicate(matcher, next.text())
                        || Apposition.isBehindAnother(next.text(), matcher.start());
        if (!isOther || lastIn < sentence) {
            add(matcher, next.offset(), true);
            name(Person.WORKER);
        }
    }

    /** The worker is whose uncle it is, whom a physician sends, and of whom one notes something. */
    private boolean isOwned(Matcher matcher, String text) {
        String before = text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
        if (matcher.group("whose") != null) {
            return isFar(otherIn) && (last == Person.WORKER || doctorIn < sentence);
        }
        if (matcher.group("object") != null) {
            return otherIn < 0 && doctorIn == sentence && PhysicianWords.isSubject(before);
        }
        return isTold(matcher, text, SexCues.SAID.matcher(before));
    }

    private boolean isTold(Matcher matcher, String text, Matcher said) {
        Matcher subject = SexCues.SUBJECT.matcher(matcher.group());
        if (matcher.group("either") != null || !subject.lookingAt() || !said.find()) {
            return false;
        }
        boolean here = lastIn == sentence;
        if (said.group("whom") != null) {
            return last == Person.OTHER && here;
        }
        int end = matcher.start() + subject.end();
        boolean doctors = PhysicianWords.around(text, matcher.start(), end);
        return !doctors
                && (said.group("told") != null && otherIn < 0 || last == Person.WORKER && here);
    }

    private boolean isFar(int place) {
        return sentence - place > FAR;
    }

    /**
     * Where nobody else was named, a pronoun is the worker's unless a physician's words are near.
     */
    private void readPronoun(Matcher matcher, Sentence next, boolean two) {
        boolean nobody = doctorIn < 0 && otherIn < 0;
        if (nobody && !two && !PhysicianWords.around(next.text(), matcher.start(), matcher.end())) {
            add(matcher, next.offset(), false);
        }
    }

    /** "The physician is a woman", unlike "the physician describes a woman". */
    private static boolean isPredicate(Matcher matcher, String sentence) {
        int from = Math.max(0, matcher.start() - REACH);
        return SexCues.PREDICATE.matcher(sentence.substring(from, matcher.start())).find();
    }

    /** "Dr. Roe, a man in his thirties". */
    private static boolean isOthersDecade(Matcher matcher, String text) {
        return SexCues.DECADE.matcher(matcher.group()).find()
                && Apposition.isBehindAnother(text, matcher.start());
    }

    private static boolean isSure(Matcher matcher) {
        return matcher.group("body") != null || matcher.group("suffer") != null;
    }

    /** Whether the worker was spoken of, and nobody else shortly before. */
    private boolean isAlone() {
        return named && isFar(doctorIn) && isFar(otherIn);
    }

    /** What is surely a worker's; what others may do too, where nobody else was ever named. */
    private boolean isLikely(Matcher matcher) {
        boolean nobody = doctorIn < 0 && otherIn < 0;
        return isSure(matcher) || nobody && SexCues.HABIT.matcher(matcher.group()).find();
    }

    /** Whether the one named last is of the other sex than the words, as a mother is than "he". */
    private boolean isExcluded(Matcher matcher) {
        return last == Person.OTHER
                && (SexCues.WOMEN.matcher(other).matches()
                                && SexCues.HE.matcher(matcher.group()).find()
                        || SexCues.MEN.matcher(other).matches()
                                && SexCues.SHE.matcher(matcher.group()).find());
    }

    /** Two sentences on, a letter speaks of its patient again. */
    private boolean isOfWorker(Matcher matcher) {
        boolean isOfAnybody =
                last == Person.WORKER || lastIn + 1 < sentence || isBehindMany() && isSure(matcher);
        if (last == Person.DOCTOR && SexCues.WISH.matcher(matcher.group()).find()) {
            return false;
        }
        if (matcher.group("say") != null) {
            return isOfAnybody && named && isFar(doctorIn);
        }
        return isOfAnybody || isSure(matcher) && (last == Person.DOCTOR || isExcluded(matcher));
    }

    /** Whether a guideline's patients were spoken of last, and no single one shortly before. */
    private boolean isBehindMany() {
        return last == Person.OTHER
                && SexCues.MANY.matcher(other).matches()
                && lastIn < sentence
                && isFar(doctorIn)
                && isFar(otherIn);
    }

    /** A title is the worker's before the worker's name. */
    private void readTitle(Matcher matcher, int offset) {
        TitledName title =
                TitledName.of(passage, matcher.group().strip(), offset + matcher.start());
        boolean named = title.mayBe(names) && !title.hasRole();
        if (named) {
            add(matcher, offset, true);
        }
        other = "";
        name(named ? Person.WORKER : Person.OTHER);
    }

    private void name(Person person) {
        named |= person == Person.WORKER;
        doctorIn = person == Person.DOCTOR ? sentence : doctorIn;
        otherIn =
                person == Person.OTHER && !SexCues.MANY.matcher(other).matches()
                        ? sentence
                        : otherIn;
        last = person;
        lastIn = sentence;
    }

    private void add(Matcher matcher, int offset, boolean noun) {
        String text = matcher.group().strip();
        Sex sex = SexCues.FEMALE.matcher(text).find() ? Sex.FEMALE : Sex.MALE;
        int from = offset + matcher.start();
        found.add(
                new WrittenSex(
                        sex,
                        noun,
                        passage,
                        text.replaceAll("\\s+", " "),
                        from,
                        from + text.length()));
    }
}
