package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write where YAML wants a key, a dash or a comment: told with the mended line. */
enum BrokenLine {
    MERGE_CONFLICT("(<{7}|={7}|>{7}|\\|{7})( .*)?") {
        @Override
        Diagnostic said(SourceLocation place, MatchResult found) {
            return Diagnostic.error(ID, place, "a merge conflict was left in the file")
                    .withHint(
                            "keep one of the two versions, and take out the lines with <<<<<<<,"
                                    + " ======= and >>>>>>>");
        }
    },
    FENCE("(```|~~~).*") {
        @Override
        Diagnostic said(SourceLocation place, MatchResult found) {
            return Diagnostic.error(ID, place, "this line is no YAML")
                    .withHint("take it out, and its counterpart at the end");
        }
    },
    COMMENT("(//+|/\\*|<!--|--+|==+|;+|%+)(\\s*)(.*)") {
        @Override
        Diagnostic said(SourceLocation place, MatchResult found) {
            return Diagnostic.error(ID, place, "this line is no key, no entry and no comment")
                    .withHint("a comment is written {-}", ("# " + found.group(3)).strip());
        }
    },
    BULLET("(?:[•·▪◦‣–—−*+]\\s*|-(?=[^\\s-])|\\d{1,2}[.)]\\s+)(\\S.*)") {
        @Override
        Diagnostic said(SourceLocation place, MatchResult found) {
            return Diagnostic.error(ID, place, "a list entry begins with a dash and a space")
                    .withHint("write {-}", "- " + found.group(1));
        }
    },
    SEPARATOR("([\"']?)([A-Za-z_$][\\w$-]*)\\1\\s*(?::(?=[^\\s/])|[=;：︰﹕]|:=|->|=>)\\s*(.*)") {
        @Override
        Diagnostic said(SourceLocation place, MatchResult found) {
            return Diagnostic.error(ID, place, "behind a key stand a colon and a space")
                    .withHint("write {-}", found.group(2) + ": " + found.group(3));
        }
    },
    BLOCK_WITHOUT_COLON("([A-Za-z_$][\\w$-]*)\\s*([|>][-+]?)") {
        @Override
        Diagnostic said(SourceLocation place, MatchResult found) {
            return Diagnostic.error(ID, place, "a key without its colon")
                    .withHint("write {-}", found.group(1) + ": " + found.group(2));
        }
    };

    private static final String ID = "LW101";

    private final Pattern pattern;

    BrokenLine(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    abstract Diagnostic said(SourceLocation place, MatchResult found);

    /** What a line is meant to be, when it is one of these. */
    static Optional<Diagnostic> on(OutlineLine line, Function<OutlineLine, SourceLocation> places) {
        if (line.isKey()) {
            return Optional.empty();
        }
        return Stream.of(values())
                .flatMap(
                        kind -> {
                            Matcher matcher = kind.pattern.matcher(line.content());
                            return matcher.matches()
                                    ? Stream.of(kind.said(places.apply(line), matcher))
                                    : Stream.empty();
                        })
                .findFirst();
    }
}
