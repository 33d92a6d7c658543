package io.github.letterwright.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Letterwright this is. */
public final class EngineVersion {

    /** The version of Letterwright, such as {@code 1.0.0}. */
    public static final String OURS = read();

    private EngineVersion() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream engine = EngineVersion.class.getResourceAsStream("engine.properties")) {
            properties.load(engine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
