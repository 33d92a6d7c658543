package io.github.letterwright.compose;

import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The PNG and JPEG files of a pack's {@code images} as data: URIs: all that a letter may show. */
final class PackPictures {

    static final String FOLDER = "images/";

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final Map<String, Optional<String>> faults;

    private PackPictures(Map<String, Optional<String>> faults) {
        this.faults = faults;
    }

    /** Those of a pack and of the packs that it extends. */
    static PackPictures of(TemplatePack pack) {
        return new PackPictures(
                pack.files().stream()
                        .filter(file -> file.path().startsWith(FOLDER))
                        .flatMap(file -> uri(file).stream())
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(uri -> uri, PictureSize::fault)));
    }

    /** Whether one of them has this URI. */
    boolean have(String uri) {
        return faults.containsKey(uri);
    }

    /** What is wrong with the size of a picture; of one of the pack's, looked at once. */
    Optional<String> fault(String uri) {
        Optional<String> known = faults.get(uri);
        return known == null ? PictureSize.fault(uri) : known;
    }

    /** Whether a file is PNG or JPEG, whatever its name. */
    static boolean isPicture(PackFile file) {
        return startsWith(file.content(), PNG) || startsWith(file.content(), JPEG);
    }

    /** The URI of a file; empty when it is neither PNG nor JPEG. */
    static Optional<String> uri(PackFile file) {
        if (startsWith(file.content(), PNG)) {
            return Optional.of("data:image/png;base64," + encoded(file));
        }
        return startsWith(file.content(), JPEG)
                ? Optional.of("data:image/jpeg;base64," + encoded(file))
                : Optional.empty();
    }

    private static String encoded(PackFile file) {
        return Base64.getEncoder().encodeToString(file.content());
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length > mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
