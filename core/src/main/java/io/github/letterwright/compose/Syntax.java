package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import io.github.letterwright.diagnostic.SourceLocation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of an expression as FreeMarker parsed it, of which it shows nothing but a canonical text:
 * its parts are read past that. The tests of hostile packs fail when a newer FreeMarker differs.
 *
 * @param node the piece: an object of FreeMarker's, or a name or number
 */
record Syntax(Object node) {

    private static final MethodHandle COUNT = method("getParameterCount", int.class);
    private static final MethodHandle VALUE = method("getParameterValue", Object.class, int.class);
    private static final MethodHandle BEGIN_LINE = method("getBeginLine", int.class);
    private static final MethodHandle BEGIN_COLUMN = method("getBeginColumn", int.class);
    private static final MethodHandle END_LINE = method("getEndLine", int.class);
    private static final MethodHandle END_COLUMN = method("getEndColumn", int.class);
    private static final MethodHandle LITERAL = getter("StringLiteral", "value", String.class);

    /** The expressions of a template's element itself, without those of the elements in it. */
    static Syntax of(TemplateElement element) {
        return new Syntax(element);
    }

    /** What kind of thing it is, by FreeMarker's name of the class. */
    String kind() {
        return node.getClass().getSimpleName();
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    /** Its parts, in their order. */
    List<Syntax> parts() {
        List<Syntax> parts = new ArrayList<>();
        if (TYPE.isInstance(node)) {
            int count = (int) call(COUNT, node);
            for (int i = 0; i < count; i++) {
                Object part = call(VALUE, node, i);
                if (part != null) {
                    parts.add(new Syntax(part));
                }
            }
        }
        return parts;
    }

    /** This, its parts, theirs, and so on. */
    Stream<Syntax> within() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Syntax::within));
    }

    /** Whether it is a piece of code, and not a mere name or number. */
    boolean isExpression() {
        return TYPE.isInstance(node);
    }

    /** The field that it reads of another piece: {@code number} of {@code case.number}. */
    Optional<String> field() {
        if (is("Dot") || is("DotBeforeMethodCall")) {
            return Optional.of((String) parts().get(1).node());
        }
        return is("DynamicKeyName") ? parts().get(1).literal() : Optional.empty();
    }

    /** As it is written, but for white space. */
    String text() {
        return node.toString();
    }

    /** Whether it begins at a place of its file. */
    boolean beginsAt(int line, int column) {
        return TYPE.isInstance(node)
                && (int) call(BEGIN_LINE, node) == line
                && (int) call(BEGIN_COLUMN, node) == column;
    }

    /** Its place in a file of this name. */
    SourceLocation place(String file) {
        return place(
                file,
                (int) call(BEGIN_LINE, node),
                (int) call(BEGIN_COLUMN, node),
                (int) call(END_LINE, node),
                (int) call(END_COLUMN, node));
    }

    /** A place as FreeMarker gives it, with the last column in it; of several lines, the first. */
    static SourceLocation place(String file, int line, int column, int lastLine, int lastColumn) {
        int length = lastLine == line ? Math.max(lastColumn - column + 1, 0) : 0;
        return new SourceLocation(file, Math.max(line, 0), Math.max(column, 0), length);
    }

    /** The name of a built-in, {@code left_pad} for {@code leftPad}; empty for anything else. */
    Optional<String> builtIn() {
        return parts().size() == 2 && BUILT_IN.isInstance(node)
                ? Optional.of(snake(parts().get(1).node().toString()))
                : Optional.empty();
    }

    /** The text that is written out; empty for anything else, and when something is put into it. */
    Optional<String> literal() {
        return is("StringLiteral") && parts().isEmpty()
                ? Optional.of((String) call(LITERAL, node))
                : Optional.empty();
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static final Class<?> TYPE = type("TemplateObject");
    private static final Class<?> BUILT_IN = type("BuiltIn");

    private static Class<?> type(String name) {
        try {
            return Class.forName("freemarker.core." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not the FreeMarker that this was made for", e);
        }
    }

    private static MethodHandle method(String name, Class<?> result, Class<?>... arguments) {
        try {
            Class<?> type = type("TemplateObject");
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findVirtual(type, name, MethodType.methodType(result, arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not the FreeMarker that this was made for", e);
        }
    }

    private static MethodHandle getter(String owner, String field, Class<?> result) {
        try {
            Class<?> type = type(owner);
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findGetter(type, field, result);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not the FreeMarker that this was made for", e);
        }
    }

    private static Object call(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("not the FreeMarker that this was made for", e);
        }
    }
}
