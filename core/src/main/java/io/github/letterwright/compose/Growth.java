package io.github.letterwright.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what could run or grow without measure inside one expression, where neither the deadline
 * nor the limit of memory can stop it: both are looked at between the elements of a template.
 */
final class Growth {

    /** What a template must not use, and why not. */
    record Finding(String what, String reason) {}

    private static final int PARTS = 300;
    private static final int WRITTEN = 100;

    /** Their arguments are at most so many, short, and written out: one more would be flags. */
    private static final Map<String, Integer> WRITTEN_OUT =
            Map.ofEntries(
                    Map.entry("replace", 2),
                    Map.entry("join", 3),
                    Map.entry("left_pad", 2),
                    Map.entry("right_pad", 2),
                    Map.entry("keep_before", 1),
                    Map.entry("keep_before_last", 1),
                    Map.entry("keep_after", 1),
                    Map.entry("keep_after_last", 1),
                    Map.entry("ensure_starts_with", 1));

    private static final Set<String> REFUSED =
            Set.of("with_args", "with_args_last", "split", "word_list", "matches", "groups");

    private static final Set<String> TEXTS =
            Set.of(
                    "StringLiteral",
                    "NumberLiteral",
                    "ArithmeticExpression",
                    "MixedContent",
                    "UnaryPlusMinusExpression");

    private static final Set<String> TEXT_BUILT_INS =
            Set.of(
                    "string",
                    "c",
                    "cn",
                    "number",
                    "size",
                    "length",
                    "counter",
                    "index",
                    "join",
                    "upper_case",
                    "lower_case",
                    "cap_first",
                    "uncap_first",
                    "capitalize",
                    "trim",
                    "replace",
                    "left_pad",
                    "right_pad",
                    "round",
                    "floor",
                    "ceiling",
                    "abs",
                    "lower_abc",
                    "upper_abc",
                    "keep_before",
                    "keep_after",
                    "remove_beginning",
                    "remove_ending");

    private final Consumer<Finding> found;
    private int parts;

    private Growth(Consumer<Finding> found) {
        this.found = found;
    }

    /** Looks at the expressions of one element. */
    static void find(Syntax element, Consumer<Finding> found) {
        Growth growth = new Growth(found);
        boolean adds = element.is("Assignment") && element.parts().get(1).node().equals("+=");
        if (adds && !isText(element.parts().get(2))) {
            growth.sum();
        }
        boolean lists = element.is("IteratorBlock");
        for (Syntax part : element.parts()) {
            boolean range = lists && unwrapped(part).is("Range");
            if (range) {
                unwrapped(part).parts().forEach(end -> growth.look(end, false));
            } else {
                growth.look(part, false);
            }
        }
        if (growth.parts > PARTS) {
            found.accept(new Finding("an expression of more than 300 parts", "it could grow"));
        }
    }

    /** Whether a built-in is refused in any use. */
    static boolean refuses(String builtIn) {
        return REFUSED.contains(builtIn);
    }

    private void look(Syntax piece, boolean inLambda) {
        parts++;
        boolean lambda = piece.is("LocalLambdaExpression");
        if (lambda && inLambda) {
            refuse("->", "one within another takes too long");
        } else if (piece.is("Range")) {
            refuse("..", "a range may be listed or cut out, no more");
        } else if (piece.is("AddConcatExpression") && !isText(piece)) {
            sum();
        }
        piece.builtIn().ifPresent(this::builtIn);
        List<Syntax> inside = piece.parts();
        if (piece.is("MethodCall")) {
            call(inside, inLambda);
        } else {
            for (int i = 0; i < inside.size(); i++) {
                boolean slice = piece.is("DynamicKeyName") && i == 1;
                Syntax part = inside.get(i);
                (slice && part.is("Range") ? part.parts() : List.of(part))
                        .forEach(it -> look(it, inLambda || lambda));
            }
        }
    }

    /** A built-in that is called as it should be is looked through, not at. */
    private void call(List<Syntax> inside, boolean inLambda) {
        Syntax called = inside.get(0);
        List<Syntax> arguments = inside.subList(1, inside.size());
        Optional<String> name = called.builtIn();
        boolean sound = name.isPresent() && isSound(name.get(), arguments);
        if (!sound && name.filter("string"::equals).isPresent()) {
            refuse("?string with a computed pattern", "it takes short texts that are written out");
        }
        look(sound ? called.parts().get(0) : called, inLambda);
        arguments.forEach(it -> look(it, inLambda));
    }

    private static boolean isSound(String name, List<Syntax> arguments) {
        if (name.equals("string")) {
            return arguments.size() == 2 || arguments.stream().allMatch(Growth::isWrittenOut);
        }
        return WRITTEN_OUT.containsKey(name)
                && arguments.size() <= WRITTEN_OUT.get(name)
                && arguments.stream().allMatch(Growth::isWrittenOut);
    }

    private static boolean isWrittenOut(Syntax argument) {
        return argument.literal().map(text -> text.length() <= WRITTEN).orElse(false)
                || argument.is("NumberLiteral") && argument.node().toString().length() <= 3;
    }

    private void builtIn(String name) {
        if (REFUSED.contains(name)) {
            refuse("?" + name, "templates get lists, and texts as they are printed");
        } else if (WRITTEN_OUT.containsKey(name)) {
            refuse(
                    "?" + name + " in this way",
                    "it takes short texts and numbers that are written out, and no flags");
        }
    }

    private void sum() {
        refuse("+ between two values", "lists could grow; put texts together as \"${a}${b}\"");
    }

    private void refuse(String what, String reason) {
        found.accept(new Finding(what, reason));
    }

    /** Whether this is a text or a number for sure, or a sum that cannot be one of lists. */
    private static boolean isText(Syntax piece) {
        Syntax inner = unwrapped(piece);
        if (inner.is("AddConcatExpression")) {
            return inner.parts().stream().anyMatch(Growth::isText);
        }
        if (inner.is("MethodCall")) {
            return isText(inner.parts().get(0));
        }
        return TEXTS.contains(inner.kind())
                || inner.builtIn().filter(TEXT_BUILT_INS::contains).isPresent();
    }

    private static Syntax unwrapped(Syntax piece) {
        return piece.is("ParentheticalExpression") ? unwrapped(piece.parts().get(0)) : piece;
    }
}
