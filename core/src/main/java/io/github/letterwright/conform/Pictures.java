package io.github.letterwright.conform;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Pictures have words for those who cannot see them, and these are no file names. */
final class Pictures implements Check {

    private static final String ID = "LW427";

    private static final Pattern FILE_NAME =
            Pattern.compile(
                    "(?i).*\\.(png|jpe?g|gif|svg|webp|bmp|tiff?)"
                            + "|(image|img|picture|photo|figure|scan|untitled)[-_ ]?\\d*");

    @Override
    public List<Diagnostic> check(Finished letter) {
        List<Diagnostic> found = new ArrayList<>();
        for (Part picture : letter.html().named("img")) {
            if (FILE_NAME.matcher(picture.text()).matches()) {
                found.add(
                        letter.error(
                                        ID,
                                        picture,
                                        "a picture is described by a file's name, {}",
                                        picture.text())
                                .withHint("write in alt what the picture shows"));
            }
        }
        letter.printed().tags().stream()
                .filter(tag -> tag.type().equals("Figure") && tag.alternative().isEmpty())
                .map(tag -> silent(letter))
                .forEach(found::add);
        return found;
    }

    private static Diagnostic silent(Finished letter) {
        List<Part> candidates =
                letter.html().named("img").stream().filter(img -> img.text().isEmpty()).toList();
        return letter.error(ID, candidates, 0, "a picture in the PDF has no description")
                .withHint("write in alt what the picture shows");
    }
}
