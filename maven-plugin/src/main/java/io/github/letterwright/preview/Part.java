package io.github.letterwright.preview;

import io.github.letterwright.pack.PackFile;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of a pack that had a part in a letter. */
record Part(PackFile file, Kind kind) {

    /** What a file is to a letter, in the order in which they are told. */
    enum Kind {
        SETTINGS("pack\\.yaml"),
        TEMPLATE("(?!sections/).*\\.ftlh"),
        SECTION("sections/.*\\.ftlh"),
        STYLE("style/.*\\.css"),
        PICTURE("images/.*"),
        LANGUAGE("languages/.*\\.yaml"),
        FONT(".*\\.ttf");

        private final Pattern path;

        Kind(String path) {
            this.path = Pattern.compile(path);
        }

        /** The kind of a file; empty when no letter has a use for it. */
        static Optional<Kind> of(PackFile file) {
            return Stream.of(values())
                    .filter(kind -> kind.path.matcher(file.path()).matches())
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether a child's is laid over its parent's, instead of standing in for it. */
        boolean isMerged() {
            return this == SETTINGS || this == LANGUAGE;
        }
    }

    /** Pack by pack, the nearest first; what is on the class path comes last. */
    static final Comparator<Part> ORDER =
            Comparator.comparing(Part::isShipped)
                    .thenComparing(part -> part.file().level())
                    .thenComparing(Part::kind)
                    .thenComparing(part -> part.file().path());

    private static final String SHIPPED = "classpath:";

    /** Whether it is a font that no pack has, but the class path. */
    boolean isShipped() {
        return file.path().startsWith(SHIPPED);
    }

    /** Where it is in its pack, or on the class path. */
    String path() {
        return isShipped() ? file.path().substring(SHIPPED.length()) : file.path();
    }
}
