package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.CodePoint;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The text of a file, without its byte-order mark, and where its lines begin. */
final class SourceText {

    /** As many bytes as a file may have: a letter of thousands of items stays below. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    /** As many refused characters are told one by one: a binary file has millions. */
    static final int MAX_REFUSED = 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final boolean singleChars;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.singleChars = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** Decodes a file, strictly. */
    static Checked<SourceText> decode(String file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Checked.failed(
                    Diagnostic.error("LW103", SourceLocation.ofFile(file), "the file is too long")
                            .withHint("it may have up to " + MAX_BYTES / 1024 / 1024 + " MiB"));
        }
        Optional<String> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return Checked.failed(notText(file, kind.get()));
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String decoded = chars.flip().toString();
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        SourceText source = new SourceText(file, marked ? decoded.substring(1) : decoded);
        if (result.isError()) {
            return Checked.failed(source.notUtf8());
        }
        List<Diagnostic> refused = source.refusedCharacters();
        return refused.isEmpty() ? Checked.of(source) : Checked.failed(refused);
    }

    private static Diagnostic notText(String file, String kind) {
        Diagnostic fault =
                Diagnostic.error(
                        "LW102",
                        SourceLocation.ofFile(file),
                        "the file is " + kind + ", not UTF-8");
        return kind.startsWith("text")
                ? fault.withHint("save it in the encoding UTF-8")
                : fault.withHint("write it as plain text, and save it in the encoding UTF-8");
    }

    private Diagnostic notUtf8() {
        return Diagnostic.error("LW102", at(text.length(), 0), "the file is not UTF-8 from here on")
                .withHint(
                        "save it in the encoding UTF-8; it may have been saved as Windows-1252"
                                + " (ANSI)");
    }

    private List<Diagnostic> refusedCharacters() {
        List<Diagnostic> found = new ArrayList<>();
        int length;
        for (int i = 0; i < text.length() && found.size() < MAX_REFUSED; i += length) {
            int character = text.codePointAt(i);
            length = run(i, character);
            if (isRefused(character)) {
                found.add(refusedCharacter(character, at(i, length)));
            }
        }
        return found;
    }

    /** Of a refused character, as often as it stands in a row; of others, once. */
    private int run(int from, int character) {
        int length = Character.charCount(character);
        int end = from + length;
        while (isRefused(character) && end < text.length() && text.codePointAt(end) == character) {
            end += length;
        }
        return end - from;
    }

    static Diagnostic refusedCharacter(int character, SourceLocation location) {
        String name = CodePoint.name(character);
        return Diagnostic.error("LW109", location, "the character " + name + " cannot be printed")
                .withHint("take it out");
    }

    /** Whether a character stands for nothing that could be printed. */
    static boolean isRefused(int character) {
        boolean control = Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0;
        return control || !StreamReader.isPrintable(character) || character == BYTE_ORDER_MARK;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        boolean carriageReturnAlone =
                c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n');
        return c == '\n' || carriageReturnAlone;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** A line without its end; counted from 0. */
    String line(int index) {
        return text.substring(lineStarts[index], lineEnd(index));
    }

    private int lineEnd(int index) {
        int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
        while (end > lineStarts[index] && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Which line an offset stands in, counted from 0. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The offset, in chars, of a place given by line and code points, both counted from 0. */
    int offset(int line, int column) {
        int index = Math.min(line, lineStarts.length - 1);
        int start = lineStarts[index];
        int limit = codePoints(start, lineEnd(index));
        if (singleChars) {
            return start + Math.min(column, limit);
        }
        return text.offsetByCodePoints(start, Math.min(column, limit));
    }

    /** The offset, in chars, of a place. */
    int offset(SourceLocation location) {
        return offset(location.line() - 1, location.column() - 1);
    }

    /** The place of a piece of the text, in chars; it ends with its first line. */
    SourceLocation at(int offset, int length) {
        int line = lineOf(offset);
        int end = Math.max(offset, Math.min(offset + length, lineEnd(line)));
        return new SourceLocation(
                file, line + 1, codePoints(lineStarts[line], offset) + 1, codePoints(offset, end));
    }

    /** Counting is left out where it can be: a file may be one line of millions of characters. */
    private int codePoints(int from, int to) {
        return singleChars ? to - from : text.codePointCount(from, to);
    }
}
