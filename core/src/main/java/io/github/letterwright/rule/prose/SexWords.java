package io.github.letterwright.rule.prose;

import io.github.letterwright.model.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern FEMALE =
            Pattern.compile(
                    "\\b(?:female|woman|lady|ms|mrs|miss|she|her|hers)\\b|\\bF$",
                    Pattern.CASE_INSENSITIVE);

    private final Passage passage;
    private final Set<String> names;
    private final List<WrittenSex> found = new ArrayList<>();
    private Person last = Person.WORKER;
    private int lastAt;

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
        words.read();
        return List.copyOf(words.found);
    }

    private void read() {
        Matcher matcher = SexVocabulary.PERSONS.matcher(passage.text());
        Matcher paragraph = PARAGRAPH.matcher(passage.text());
        int next = paragraph.find() ? paragraph.start() : Integer.MAX_VALUE;
        while (matcher.find()) {
            while (matcher.start() > next) {
                last = Person.WORKER;
                next = paragraph.find() ? paragraph.start() : Integer.MAX_VALUE;
            }
            read(matcher);
        }
    }

    private void read(Matcher matcher) {
        if (matcher.group("other") != null) {
            name(Person.OTHER, matcher);
        } else if (matcher.group("doctor") != null) {
            name(Person.DOCTOR, matcher);
        } else if (matcher.group("worker") != null || matcher.group("aged") != null) {
            name(Person.WORKER, matcher);
        } else if (matcher.group("noun") != null || matcher.group("letter") != null) {
            if (last != Person.OTHER || isSentenceBetween(matcher)) {
                add(matcher, true);
                name(Person.WORKER, matcher);
            }
        } else if (matcher.group("title") != null) {
            readTitle(matcher);
        } else if (matcher.group("body") != null && last != Person.OTHER
                || matcher.group("life") != null && last == Person.WORKER
                || matcher.group("act") != null && last == Person.WORKER) {
            add(matcher, false);
        }
    }

    /** A title is the worker's before the worker's name, or where it begins to tell of an age. */
    private void readTitle(Matcher matcher) {
        String[] words = matcher.group().toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+");
        boolean named = false;
        for (String word : words) {
            named |= names.contains(word);
        }
        if (named) {
            add(matcher, true);
        }
        name(named ? Person.WORKER : Person.OTHER, matcher);
    }

    private void name(Person person, Matcher matcher) {
        last = person;
        lastAt = matcher.end();
    }

    private boolean isSentenceBetween(Matcher matcher) {
        return passage.text().substring(lastAt, matcher.start()).matches("(?s).*[.;]\\s.*");
    }

    private void add(Matcher matcher, boolean noun) {
        String text = matcher.group().replaceAll("\\s+", " ");
        Sex sex = FEMALE.matcher(text).find() ? Sex.FEMALE : Sex.MALE;
        found.add(new WrittenSex(sex, noun, passage, text, matcher.start(), matcher.end()));
    }
}
