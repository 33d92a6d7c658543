package io.github.letterwright.read;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * SHA-256 of bytes, and of records through a form that is the same on every run; in lower-case
 * hexadecimal.
 */
public final class Fingerprint {

    private static final int BUFFER_SIZE = 1 << 13;

    private final StringBuilder form = new StringBuilder();

    private Fingerprint() {}

    /** Of bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /**
     * Of a file, which is never whole in memory.
     *
     * @throws IOException when it cannot be read
     */
    public static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_SIZE);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer) >= 0) {
                digest.update(buffer.flip());
                buffer.clear();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Record value) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(value);
        return of(fingerprint.form.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(Object value) {
        if (value instanceof Record fields) {
            addFields(fields);
        } else if (value instanceof Optional<?> optional) {
            addAll(optional.stream().toList());
        } else if (value instanceof List<?> list) {
            addAll(list);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put(key.toString(), entry));
            addAll(sorted.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
        } else {
            String text = value.toString();
            form.append(text.length()).append(':').append(text);
        }
    }

    private void addAll(List<?> values) {
        form.append('[');
        values.forEach(this::add);
        form.append(']');
    }

    private void addFields(Record fields) {
        form.append('(');
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            try {
                add(component.getAccessor().invoke(fields));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
        form.append(')');
    }
}
