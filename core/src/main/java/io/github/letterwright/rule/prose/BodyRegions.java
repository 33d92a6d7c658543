package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Pattern PART = Pattern.compile("[,;:()]");
    private static final Pattern ACOEM_CHAPTER =
            Pattern.compile("\\b(?:chapters?|ch) (\\d{1,2})\\b");

    private static final Pattern ACOEM_CHAPTER_TITLE =
            Pattern.compile("\\b(?:chapter|ch) (\\d{1,2})\\b((?: [a-z]+){1,8}?) complaints\\b");

    private final Map<String, String> regionByWord = new HashMap<>();
    private final Map<String, Set<String>> chaptersByRegion = new TreeMap<>();
    private final Map<String, String> regionByAcoemChapter = new HashMap<>();
    private final Pattern words;
    private final Pattern titleWords;
    private final Pattern topics;

    private BodyRegions(Properties vocabulary) {
        List<String> phrases = new ArrayList<>();
        for (String key : new TreeSet<>(vocabulary.stringPropertyNames())) {
            List<String> values = Phrases.listed(vocabulary.getProperty(key));
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
        words = Phrases.anyOf(phrases);
        titleWords = Phrases.anyOf(Phrases.listed(vocabulary.getProperty(TITLE)));
        topics = Phrases.anyOf(Phrases.listed(vocabulary.getProperty(TOPICS)));
    }

    /** Those that the shipped vocabulary knows. */
    public static BodyRegions standard() {
        return new BodyRegions(Phrases.load(VOCABULARY));
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
        Set<String> chapters = chaptersIn(String.join(". ", titles.isEmpty() ? parts : titles));
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

    private Set<String> chaptersIn(String text) {
        Set<String> chapters = in(text);
        chapters.removeIf(region -> !chaptersByRegion.get(region).contains(region));
        return chapters;
    }

    /**
     * The region whose chapter in ACOEM's second edition has the number that a citation has beside
     * the title of another chapter.
     */
    public Optional<String> misnumbered(String citation) {
        Matcher numbered = ACOEM_CHAPTER_TITLE.matcher(Words.of(citation));
        if (!numbered.find() || numbered.group(2).isBlank()) {
            return Optional.empty();
        }
        Set<String> named = chaptersIn(numbered.group(2));
        return Optional.ofNullable(regionByAcoemChapter.get(numbered.group(1)))
                .filter(region -> !named.isEmpty() && !named.contains(region));
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
