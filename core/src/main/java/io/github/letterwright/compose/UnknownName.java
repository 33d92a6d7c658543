package io.github.letterwright.compose;

import io.github.letterwright.yaml.Similar;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says that there is no such name, and what was meant or what there is. */
final class UnknownName {

    private static final String ID = "LW313";

    private UnknownName() {}

    /**
     * A field.
     *
     * @param of what it was asked of, as the template has it
     * @param known the fields that it has
     */
    static Fault field(String name, String of, Collection<String> known) {
        Optional<String> close = Similar.to(name, known);
        return of.equals("options") || of.equals("fields")
                ? undeclared(name, of, close, known)
                : Fault.of(ID, "the view has no field " + of + "." + name)
                        .withHint(
                                (close.map(it -> "did you mean " + of + "." + it + "? ").orElse("")
                                        + of
                                        + " has: "
                                        + String.join(", ", known)
                                        + (known.contains("iso")
                                                ? "; how it is printed stands in pack.yaml, under"
                                                        + " patterns"
                                                : "")));
    }

    private static Fault undeclared(
            String name, String of, Optional<String> close, Collection<String> known) {
        return Fault.of(
                        ID,
                        "the pack declares no %s %s"
                                .formatted(of.substring(0, of.length() - 1), name))
                .withHint(
                        close.map(it -> "did you mean " + of + "." + it + "?")
                                .orElse(
                                        (known.isEmpty()
                                                        ? ""
                                                        : of
                                                                + " has: "
                                                                + String.join(", ", known)
                                                                + "; ")
                                                + "declare it in pack.yaml, under "
                                                + of
                                                + ":"));
    }

    /**
     * A variable.
     *
     * @param here the pieces of the element that asks for it
     * @param near names that may have been meant
     * @param all what there is at the root of templates
     */
    static Fault variable(
            String name, List<Syntax> here, Collection<String> near, Collection<String> all) {
        Fault fault = Fault.of(ID, "the view has no field " + name);
        Optional<String> word = here.stream().flatMap(it -> word(it, name)).findFirst();
        if (word.isPresent() && name.equals("null")) {
            return fault.withHint("write (…)?? to ask whether it is there");
        }
        return fault.withHint(
                Similar.to(name, near)
                        .map(UnknownName::meant)
                        .or(() -> word.map("a word stands in quotation marks: \"%s\""::formatted))
                        .or(() -> ViewFields.path(camel(name)).map(UnknownName::meant))
                        .orElse("there are: " + String.join(", ", all)));
    }

    private static String meant(String name) {
        return "did you mean " + name + "?";
    }

    /** {@code claimNumber} for {@code claim_number}. */
    private static String camel(String name) {
        return Pattern.compile("_(\\w)")
                .matcher(name)
                .replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    }

    /** What looks like a word, hyphens and all, that something is compared with. */
    private static Stream<String> word(Syntax piece, String name) {
        Stream<Syntax> compared =
                piece.is("ComparisonExpression")
                        ? Stream.of(piece.parts().get(1))
                        : piece.is("Case") || piece.is("On")
                                ? piece.parts().stream().filter(Syntax::isExpression)
                                : Stream.empty();
        return compared.map(it -> it.text().replaceAll("\\s+-\\s+", "-"))
                .filter(it -> it.equals(name) || it.matches("\\Q" + name + "\\E(?:-\\w+)+"));
    }

    /**
     * A macro.
     *
     * @param known those of the file of macros that was asked, or else of the template itself
     */
    static Fault macro(String name, Collection<String> known) {
        int dot = name.lastIndexOf('.');
        String file = name.substring(0, dot + 1);
        return Fault.of(ID, "there is no macro " + name)
                .withHint(
                        Similar.to(name.substring(dot + 1), known)
                                .map(close -> "did you mean <@" + file + close + "/>?")
                                .orElse(
                                        known.isEmpty()
                                                ? "write <#import \"/macros/….ftlh\" as …> to have"
                                                        + " the macros of a file"
                                                : "there are: " + String.join(", ", known)));
    }
}
