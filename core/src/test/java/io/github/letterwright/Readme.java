package io.github.letterwright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** A page of the documentation as its snippets. */
record Readme(List<Snippet> snippets) {

    /**
     * A fenced block.
     *
     * @param language the word behind its fence
     * @param file the path that stands alone in the paragraph before it; empty for none
     */
    record Snippet(String language, String file, String text) {}

    private static final Path ROOT = Path.of("..");

    static Readme of(String page) {
        try {
            List<Snippet> found = new ArrayList<>();
            Parser.builder()
                    .build()
                    .parse(Files.readString(ROOT.resolve(page)))
                    .accept(
                            new AbstractVisitor() {
                                @Override
                                public void visit(FencedCodeBlock block) {
                                    found.add(
                                            new Snippet(
                                                    block.getInfo(),
                                                    file(block.getPrevious()),
                                                    block.getLiteral()));
                                }
                            });
            return new Readme(List.copyOf(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Node before) {
        return before instanceof Paragraph
                        && before.getFirstChild() instanceof Code code
                        && code.getNext() == null
                ? code.getLiteral()
                : "";
    }

    /** The first snippet of a language. */
    String first(String language) {
        return snippets.stream()
                .filter(snippet -> snippet.language().equals(language))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** The snippet that is a whole case description. */
    String caseYaml() {
        return snippets.stream()
                .map(Snippet::text)
                .filter(text -> text.startsWith("schema: review-case/1"))
                .findFirst()
                .orElseThrow();
    }

    /** The snippets that are files, by path. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        snippets.stream()
                .filter(snippet -> !snippet.file().isEmpty())
                .forEach(snippet -> files.put(snippet.file(), snippet.text()));
        return files;
    }
}
