package io.github.letterwright.maven;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The user's web browser. */
final class Browser {

    private Browser() {}

    /** Opens an address; false when that cannot be done. */
    static boolean open(String address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name"), address)).start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What opens an address on a system. */
    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
