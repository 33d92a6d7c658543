package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.yaml.YamlNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the fonts of a pack: files of its line, or of the class path.
 *
 * @param line where files are looked for
 * @param shipped the fonts of the class path
 * @param problems takes what is wrong
 */
record FontReader(PackLine line, ShippedFonts shipped, List<Diagnostic> problems) {

    /** How the path of a font on the class path begins. */
    static final String CLASS_PATH = "classpath:";

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;

    /** The families; those without a sound regular face are left out. */
    List<FontFamily> read(List<YamlNode> families) {
        List<FontFamily> fonts = new ArrayList<>();
        for (YamlNode node : families) {
            family(Settings.of(node)).ifPresent(fonts::add);
        }
        return fonts;
    }

    private Optional<FontFamily> family(Settings given) {
        Optional<PackFile> regular = face(given, "regular");
        Optional<PackFile> bold = face(given, "bold");
        Optional<PackFile> italic = face(given, "italic");
        Optional<PackFile> boldItalic = face(given, "boldItalic");
        return regular.map(
                upright ->
                        new FontFamily(
                                given.requiredText("family"), upright, bold, italic, boldItalic));
    }

    private Optional<PackFile> face(Settings family, String key) {
        Optional<YamlNode> node = family.node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<PackFile> file = file(Settings.text(node.get()));
        if (file.isEmpty()) {
            note(node.get(), "LW307", "there is no font file {}");
        } else if (!isTrueType(file.get().content())) {
            note(node.get(), "LW308", "the font file {} is not TrueType");
        }
        return file;
    }

    private void note(YamlNode node, String id, String pattern) {
        problems.add(Diagnostic.error(id, node.location(), pattern, Settings.text(node)));
    }

    private Optional<PackFile> file(String path) {
        if (!path.startsWith(CLASS_PATH)) {
            return line.find(List.of(path), 0);
        }
        try {
            return shipped.font(path.substring(CLASS_PATH.length()))
                    .map(bytes -> new PackFile(line.name(), path, path, 0, bytes));
        } catch (IOException unreadable) {
            // Said of it as of a file that is not there: its author can do the same about both.
            return Optional.empty();
        }
    }

    private static boolean isTrueType(byte[] bytes) {
        if (bytes.length < Integer.BYTES) {
            return false;
        }
        int magic = ByteBuffer.wrap(bytes).getInt();
        return magic == TRUE_TYPE || magic == APPLE_TRUE_TYPE;
    }
}
