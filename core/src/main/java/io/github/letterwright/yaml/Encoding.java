package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;

/** Whether a file that is no YAML is text in UTF-8, in the words that a YAML file is told in. */
public final class Encoding {

    private static final String ID = "LW102";

    private Encoding() {}

    /** What is wrong with the encoding; nothing of a file that is only too long. */
    public static List<Diagnostic> problems(String file, byte[] bytes) {
        return SourceText.decode(file, bytes).diagnostics().stream()
                .filter(found -> found.id().equals(ID))
                .toList();
    }
}
