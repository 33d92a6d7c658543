package io.github.letterwright.rule.prose;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The regions of the body, how texts name them, and which chapters of guidelines are for which. The
 * vocabulary is {@code body-regions.properties}, which explains itself. Immutable, thread-safe.
 */
public final class BodyRegions {

    private static final String VOCABULARY = "body-regions.properties";
    private static final String TITLE = "title";
    private static final String TOPICS = "topics";
    private static final Pattern LIST = Pattern.compile("\\s*,\\s*");
    private static final Pattern PART = Pattern.compile("[,;:()]");
    private static final Pattern ACOEM_CHAPTER =
            Pattern.compile("\\b(?:chapters?|ch) (\\d{1,2})\\b");

    private final Map<String, String> regionByWord = new HashMap<>();
    private final Map<String, Set<String>> chaptersByRegion = new TreeMap<>();
    private final Map<String, String> regionByAcoemChapter = new HashMap<>();
    private final Pattern words;
    private final Pattern titleWords;
    private final Pattern topics;

    private BodyRegions(Properties vocabulary) {
        List<String> phrases = new ArrayList<>();
        for (String key : new TreeSet<>(vocabulary.stringPropertyNames())) {
            List<String> values = Arrays.asList(LIST.split(vocabulary.getProperty(key).strip()));
            String region = key.replaceFirst("[.]\\w+$", "");
            if (key.endsWith(".words")) {
                values.forEach(word -> regionByWord.put(word, region));
                phrases.addAll(values);
            } else if (key.endsWith(".chapters")) {
                chaptersByRegion.put(region, new TreeSet<>(values));
            } else if (key.endsWith(".acoem")) {
                values.forEach(number -> regionByAcoemChapter.put(number, region));
            }
        }
        words = anyOf(phrases);
        titleWords = anyOf(Arrays.asList(LIST.split(vocabulary.getProperty(TITLE).strip())));
        topics = anyOf(Arrays.asList(LIST.split(vocabulary.getProperty(TOPICS).strip())));
    }

    /** Those that the shipped vocabulary knows. */
    public static BodyRegions standard() {
        Properties vocabulary = new Properties();
        try (var in = BodyRegions.class.getResourceAsStream(VOCABULARY)) {
            vocabulary.load(
                    new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BodyRegions(vocabulary);
    }

    /**
     * Longest first, so that "upper back" is not the back; and by their first letters, so that of
     * hundreds a few are tried at each word.
     */
    private static Pattern anyOf(Collection<String> phrases) {
        Map<String, String> byLetter =
                phrases.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(
                                Collectors.groupingBy(
                                        phrase -> phrase.substring(0, 1),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                BodyRegions::rest, Collectors.joining("|"))));
        return Pattern.compile(
                byLetter.entrySet().stream()
                        .map(each -> each.getKey() + "(?:" + each.getValue() + ")")
                        .collect(Collectors.joining("|", "(?<!\\S)(?:", ")(?!\\S)")));
    }

    private static String rest(String phrase) {
        return phrase.substring(1).replace("#", "\\d{1,2}").replace("*", "\\S*");
    }

    /** The regions that a text names, by name. */
    public Set<String> in(String text) {
        Set<String> regions = new TreeSet<>();
        Matcher matcher = words.matcher(Words.of(text));
        while (matcher.find()) {
            regions.add(regionByWord.get(phrase(matcher.group())));
        }
        return regions;
    }

    /** What the vocabulary calls words that were found: with its sign for their numbers. */
    private String phrase(String found) {
        return regionByWord.containsKey(found) ? found : found.replaceAll("\\d{1,2}", "#");
    }

    /** The chapters that can be about what happens to some regions. */
    public Set<String> chaptersFor(Collection<String> regions) {
        return regions.stream()
                .flatMap(region -> chaptersByRegion.get(region).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The chapters that a citation names, each by its region; none when it names one that holds for
     * the whole body, or a topic that one chapter treats for all. What follows a chapter's title
     * counts only where there is no title.
     */
    public Set<String> chaptersCited(String citation) {
        if (isGeneral(citation)) {
            return Set.of();
        }
        List<String> parts = Arrays.asList(PART.split(citation));
        List<String> titles = parts.stream().filter(this::isTitle).toList();
        Set<String> chapters = in(String.join(". ", titles.isEmpty() ? parts : titles));
        chapters.removeIf(region -> !chaptersByRegion.get(region).contains(region));
        Matcher numbered = ACOEM_CHAPTER.matcher(Words.of(citation));
        while (numbered.find()) {
            String region = regionByAcoemChapter.get(numbered.group(1));
            if (region == null) {
                return Set.of();
            }
            chapters.add(region);
        }
        return chapters;
    }

    /** Whether a part of a citation is nothing but a region and what titles have around it. */
    private boolean isTitle(String part) {
        String rest = words.matcher(Words.of(part)).replaceAll("");
        return !in(part).isEmpty() && titleWords.matcher(rest).replaceAll("").isBlank();
    }

    /** Whether a text is about something that one chapter treats for the whole body. */
    public boolean isGeneral(String text) {
        return topics.matcher(Words.of(text)).find();
    }
}
