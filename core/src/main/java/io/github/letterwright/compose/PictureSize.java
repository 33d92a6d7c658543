package io.github.letterwright.compose;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads how many pixels a picture claims to have, before anybody makes room for them. */
final class PictureSize {

    private static final long PIXELS = 25_000_000;
    private static final int SIDE = 10_000;

    private PictureSize() {}

    /** What is wrong with the picture of a data: URI. */
    static Optional<String> fault(String uri) {
        OptionalLong pixels;
        try {
            byte[] bytes = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
            ByteBuffer picture = ByteBuffer.wrap(bytes);
            pixels = uri.startsWith("data:image/png") ? png(picture) : jpeg(picture);
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            pixels = OptionalLong.empty();
        }
        if (pixels.isEmpty()) {
            return Optional.of("the picture is broken");
        }
        return pixels.getAsLong() > PIXELS
                ? Optional.of("a picture may have 25 million pixels at most, and 10,000 on a side")
                : Optional.empty();
    }

    private static OptionalLong png(ByteBuffer picture) {
        return pixels(picture.getInt(16), picture.getInt(20));
    }

    /** From its first frame header, which stands behind segments of given lengths. */
    private static OptionalLong jpeg(ByteBuffer picture) {
        int at = 2;
        while ((picture.get(at) & 0xFF) == 0xFF) {
            int kind = picture.get(at + 1) & 0xFF;
            boolean frame = kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8;
            if (frame && kind != 0xCC) {
                return pixels(unsigned(picture, at + 7), unsigned(picture, at + 5));
            }
            at += kind == 0xFF ? 1 : 2 + Math.max(unsigned(picture, at + 2), 2);
        }
        return OptionalLong.empty();
    }

    private static int unsigned(ByteBuffer picture, int at) {
        return picture.getShort(at) & 0xFFFF;
    }

    private static OptionalLong pixels(int width, int height) {
        if (width <= 0 || height <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                Math.max(width, height) > SIDE ? Long.MAX_VALUE : (long) width * height);
    }
}
