package io.github.letterwright.compose;

import io.github.letterwright.pack.PackSettings;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.Printable;
import io.github.letterwright.view.Printed;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The view as templates see it, without a case: which fields there are, and of which kind. */
final class ViewFields {

    /** Stands for every name, where a template computes it. */
    static final String ANY = "*";

    /**
     * What a value of the view is.
     *
     * @param type a record, a list, a map or a text
     * @param map the field that a map is; empty for anything else
     */
    record Kind(Type type, String map) {

        static Kind of(Type type) {
            return of(type, "");
        }

        private static Kind of(Type type, String field) {
            if (type instanceof WildcardType some) {
                return of(some.getUpperBounds()[0], field);
            }
            if (type instanceof ParameterizedType its && its.getRawType() == Optional.class) {
                return of(its.getActualTypeArguments()[0], field);
            }
            return new Kind(type, isMap(type) ? field : "");
        }

        private static boolean isMap(Type type) {
            return type instanceof ParameterizedType its && its.getRawType() == Map.class;
        }

        /** The names that can be asked for; any, of a map. */
        List<String> names() {
            if (isMap(type)) {
                return List.of(ANY);
            }
            return type instanceof Class<?> record && record.isRecord() && record != Printed.class
                    ? Components.names(record)
                    : List.of();
        }

        boolean has(String name) {
            return isMap(type) || names().contains(name);
        }

        /** What it has by a name; none when it has no such field. */
        Set<Kind> field(String name) {
            if (isMap(type)) {
                return entries();
            }
            return names().contains(name)
                    ? Set.of(of(Components.type((Class<?>) type, name), name))
                    : Set.of();
        }

        /** What a list of this kind has in it. */
        Set<Kind> entries() {
            if (!(type instanceof ParameterizedType its)) {
                return Set.of();
            }
            Type[] arguments = its.getActualTypeArguments();
            return Set.of(of(arguments[arguments.length - 1]));
        }
    }

    /** A field of a part of the view. */
    record Field(Kind of, String name) {}

    /** Where in the view a name stands that is a field of a part of it, with the way there. */
    static Optional<String> path(String name) {
        Kind view = Kind.of(LetterView.class);
        return view.names().stream()
                .filter(part -> view.field(part).stream().anyMatch(it -> it.has(name)))
                .filter(part -> view.field(part).stream().allMatch(it -> it.map().isEmpty()))
                .map(part -> part + "." + name)
                .findFirst();
    }

    private final Collection<Field> asked;
    private final Set<Kind> seen = new HashSet<>();
    private final List<String> unasked = new ArrayList<>();

    private ViewFields(Collection<Field> asked) {
        this.asked = asked;
    }

    /** What there is that was not asked for. */
    static List<String> unasked(PackSettings settings, Collection<Field> asked) {
        ViewFields fields = new ViewFields(asked);
        fields.look(Kind.of(LetterView.class), "");
        fields.lookIn("options", settings.options().keySet());
        fields.lookIn("fields", settings.fields().keySet());
        return fields.unasked;
    }

    private void look(Kind part, String path) {
        if (!seen.add(part)) {
            return;
        }
        for (String name : part.names()) {
            Kind kind = part.field(name).iterator().next();
            if (kind.map().isEmpty()) {
                look(part, name, kind, path + name);
            }
        }
    }

    private void look(Kind part, String name, Kind kind, String path) {
        if (!asked.contains(new Field(part, name))) {
            unasked.add(path);
        } else if (!kind.entries().isEmpty()) {
            kind.entries().forEach(entry -> lookInto(entry, singular(entry)));
        } else {
            lookInto(kind, path);
        }
    }

    /** What can be printed as it stands has no fields that one must print. */
    private void lookInto(Kind kind, String path) {
        if (kind.type() instanceof Class<?> type && !Printable.class.isAssignableFrom(type)) {
            look(kind, path + ".");
        }
    }

    /** {@code item} for an {@code ItemView}. */
    private static String singular(Kind entry) {
        String name = ((Class<?>) entry.type()).getSimpleName().replaceFirst("View$", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private void lookIn(String map, Collection<String> names) {
        Set<String> found = new HashSet<>();
        asked.stream().filter(it -> it.of().map().equals(map)).forEach(it -> found.add(it.name()));
        if (!found.contains(ANY)) {
            new TreeSet<>(names)
                    .stream()
                            .filter(name -> !found.contains(name))
                            .forEach(name -> unasked.add(map + "." + name));
        }
    }
}
