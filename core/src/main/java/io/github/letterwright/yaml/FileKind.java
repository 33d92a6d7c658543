package io.github.letterwright.yaml;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Files that are no text in UTF-8, known by their first bytes. */
enum FileKind {
    UTF_32("FFFE0000", "text in UTF-32"),
    UTF_16_LITTLE("FFFE", "text in UTF-16"),
    UTF_16_BIG("FEFF", "text in UTF-16"),
    PDF("25504446", "a PDF"),
    ZIP("504B0304", "a Word, Excel or ZIP file"),
    OLD_OFFICE("D0CF11E0", "an old Word or Excel file"),
    PNG("89504E47", "a picture"),
    JPEG("FFD8FF", "a picture"),
    GZIP("1F8B", "a compressed file"),
    RTF("7B5C727466", "an RTF file");

    private static final int SAMPLE = 64;

    private final byte[] signature;
    private final String what;

    FileKind(String signature, String what) {
        this.signature = HexFormat.of().parseHex(signature);
        this.what = what;
    }

    /** What a file is, when it is one of these. */
    static Optional<String> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> kind.matches(bytes))
                .map(kind -> kind.what)
                .findFirst()
                .or(
                        () ->
                                hasEveryOtherNul(bytes)
                                        ? Optional.of("text in UTF-16")
                                        : Optional.empty());
    }

    private boolean matches(byte[] bytes) {
        int length = signature.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, signature, 0, length);
    }

    private static boolean hasEveryOtherNul(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        return length >= 8 && (even > length / 3 || odd > length / 3);
    }
}
