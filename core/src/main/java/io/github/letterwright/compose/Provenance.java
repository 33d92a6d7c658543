package io.github.letterwright.compose;

import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.Fingerprint;
import io.github.letterwright.view.Audience;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a letter was made from, and with. Its PDF and the manifest of its set carry the same values
 * under the same names. All hashes are SHA-256 in lower-case hexadecimal.
 *
 * @param engineVersion the version of Letterwright
 * @param pack the name of the pack
 * @param packSha256 {@link TemplatePack#sha256()}
 * @param fontsSha256 {@link TemplatePack#fontsSha256()}
 * @param caseSha256 of the case description, {@link CaseFile#sha256()}; never in a public letter,
 *     since it is taken over what the public must not see: who guesses a removed name could try it
 * @param htmlSha256 of the letter as HTML in UTF-8, which is the file that a set has of it
 */
public record Provenance(
        String engineVersion,
        String pack,
        String packSha256,
        String fontsSha256,
        Optional<String> caseSha256,
        String htmlSha256) {

    static Provenance of(CaseFile file, Audience audience, TemplatePack pack, String html) {
        return new Provenance(
                EngineVersion.OURS,
                pack.name(),
                pack.sha256(),
                pack.fontsSha256(),
                audience == Audience.PUBLIC ? Optional.empty() : Optional.of(file.sha256()),
                Fingerprint.of(html.getBytes(StandardCharsets.UTF_8)));
    }
}
