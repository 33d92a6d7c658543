package io.github.letterwright.rule;

import io.github.letterwright.model.Guideline;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.MtusCitation;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a guideline cites.
 *
 * @param pointer where it stands
 * @param text its title as written
 * @param sections the sections, where they are told apart from the title; else empty
 * @param isMtus whether it stands as a part of the MTUS
 */
record Citation(String pointer, String text, String sections, boolean isMtus) {

    private static final Pattern POSTSURGICAL =
            Pattern.compile(
                    "^.*\\bpost-?\\s?surgical\\s+(?:physical\\s+medicine\\s+)?(?:treatment\\s+)?guidelines?,?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ACOEM =
            Pattern.compile("\\b(?:ACOEM|Complaints)\\b", Pattern.CASE_INSENSITIVE);

    /** All of a guideline, the MTUS first. */
    static List<Citation> of(Guideline guideline, String pointer) {
        List<Citation> all = new ArrayList<>();
        for (int i = 0; i < guideline.mtus().size(); i++) {
            MtusCitation it = guideline.mtus().get(i);
            String sections = it.sections().map(Object::toString).orElse("");
            String place = pointer + "/mtus/" + i + "/guideline";
            all.add(new Citation(place, it.guideline().toString(), sections, true));
        }
        for (int i = 0; i < guideline.nonMtus().size(); i++) {
            String text = guideline.nonMtus().get(i).toString();
            all.add(new Citation(pointer + "/nonMtus/" + i, text, "", false));
        }
        return all;
    }

    /** All of a case, in the order of its letter. */
    static List<Citation> of(CaseFile file) {
        List<Item> items = file.reviewCase().items();
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> ofItem(items.get(i), "/items/" + i).stream())
                .toList();
    }

    private static List<Citation> ofItem(Item item, String pointer) {
        List<Citation> all = new ArrayList<>(ofAdministrator(item, pointer));
        all.addAll(ofReviewer(item, pointer));
        return all;
    }

    /** What the reviewer cites for an item. */
    static List<Citation> ofReviewer(Item item, String pointer) {
        return of(item.reviewerGuideline(), pointer + "/reviewerGuideline");
    }

    /** What the claims administrator cited for an item. */
    static List<Citation> ofAdministrator(Item item, String pointer) {
        return of(item.claimsAdministratorGuideline(), pointer + "/claimsAdministratorGuideline");
    }

    /** Whether the reviewer cites it. */
    boolean isReviewers() {
        return pointer.contains("/reviewerGuideline/");
    }

    /** Its title and sections. */
    String whole() {
        return sections.isEmpty() ? text : text + ", " + sections;
    }

    /** Whether it is of the MTUS's guidelines for therapy after surgery. */
    boolean isPostsurgical() {
        return POSTSURGICAL.matcher(text).find();
    }

    /** Whether it is of ACOEM's chapters on the complaints of a part. */
    boolean isAcoem() {
        return ACOEM.matcher(whole()).find();
    }

    /** What it names of those guidelines. */
    String section() {
        return POSTSURGICAL.matcher(whole()).replaceAll("");
    }

    /** The same as bare words. */
    String words() {
        return Words.of(whole());
    }
}
