package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import java.util.Optional;

/** Makes a pack out of a line that was read. */
final class PackAssembly {

    private PackAssembly() {}

    /** The pack, or everything that is wrong with it. */
    static Checked<TemplatePack> assemble(PackLine line, ShippedFonts shipped) {
        SettingsReader reader = new SettingsReader(line, shipped);
        Optional<PackSettings> settings = reader.read();
        if (settings.isEmpty()) {
            return Checked.failed(reader.problems().stream().sorted(Diagnostic.BY_PLACE).toList());
        }
        return Languages.read(line, settings.get())
                .map(
                        words ->
                                new TemplatePack(
                                        settings.get(), line, words, reader.ruleLocations()));
    }
}
