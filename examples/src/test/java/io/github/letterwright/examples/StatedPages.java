package io.github.letterwright.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of pages that a set's manifest states for a letter. */
final class StatedPages {

    private StatedPages() {}

    static int of(Path pdf) throws IOException {
        Path set = Path.of("target", "letters", pdf.getName(2).toString());
        String path = set.relativize(pdf).toString().replace('\\', '/');
        Matcher letter =
                Pattern.compile("\"pages\" *: *(\\d+)[^{]*\"outputs\"[^\\]]*\"" + path + "\"")
                        .matcher(Files.readString(set.resolve("manifest.json")));
        if (!letter.find()) {
            throw new AssertionError("the manifest does not list " + path);
        }
        return Integer.parseInt(letter.group(1));
    }
}
