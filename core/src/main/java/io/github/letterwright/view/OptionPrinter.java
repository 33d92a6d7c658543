package io.github.letterwright.view;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.PackOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Prints what a case chooses among the options of its pack.
 *
 * @param findings what is wrong with the choices
 */
record OptionPrinter(Findings findings) {

    private static final Pointer OPTIONS = Pointer.to("options");

    /** The value of each option: the chosen one, else the default. */
    Map<String, Printed> print(Map<String, PackOption> options, Map<String, String> chosen) {
        Map<String, Printed> printed = new TreeMap<>();
        options.forEach(
                (name, option) ->
                        printed.put(name, Fragments.single(option.defaultValue(), Pointer.NONE)));
        new TreeMap<>(chosen)
                .forEach(
                        (name, value) -> {
                            if (isOffered(options, name, value)) {
                                printed.put(name, Fragments.single(value, OPTIONS.child(name)));
                            }
                        });
        return Collections.unmodifiableMap(printed);
    }

    private boolean isOffered(Map<String, PackOption> options, String name, String value) {
        Pointer at = OPTIONS.child(name);
        PackOption option = options.get(name);
        if (option == null) {
            findings.addAllowing(
                    new TreeSet<>(options.keySet()),
                    Diagnostic.error("LW354", findings.at(at), "the pack has no option {}", name));
            return false;
        }
        if (!option.values().contains(value)) {
            findings.addAllowing(
                    option.values(),
                    Diagnostic.error(
                            "LW355",
                            findings.at(at),
                            "the option {} has no value {}",
                            name,
                            value));
            return false;
        }
        return true;
    }
}
