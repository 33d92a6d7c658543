package io.github.letterwright.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What was given with {@code -D} and may matter again, as it is typed again.
 *
 * @param told {@code -Dname=value}, by name
 * @param secret a note on those whose values must not be told; empty when there are none
 */
record GivenProperties(List<String> told, Optional<String> secret) {

    /** Names of values that a log must not show. */
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|passphrase|passwd|secret|token|credentials?|key)");

    /** What Maven 4 puts among them of its own accord. */
    private static final Set<String> OF_MAVEN =
            Set.of("session.rootDirectory", "session.topDirectory");

    GivenProperties {
        told = List.copyOf(told);
    }

    /**
     * Those among the properties that Maven holds for the user's. The others are not even named: no
     * log needs them, and whatever their names are, they may be secrets.
     */
    static GivenProperties of(Properties user, UsedProperties used) {
        Set<String> names = new TreeSet<>(user.stringPropertyNames());
        names.removeAll(OF_MAVEN);
        names.removeIf(name -> !used.has(name));
        List<String> secret = names.stream().filter(GivenProperties::isSecret).toList();
        return new GivenProperties(
                names.stream()
                        .filter(name -> !isSecret(name))
                        .map(name -> "-D" + name + "=" + user.getProperty(name))
                        .toList(),
                secret.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                "give again what is not told here: -D"
                                        + String.join("=…, -D", secret)
                                        + "=…"));
    }

    private static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }
}
