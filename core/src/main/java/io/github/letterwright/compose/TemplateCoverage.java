package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a pack's templates the letters so far have reached, so that a designer sees what no case
 * has tested. Made by {@link HtmlComposer#coverage()}.
 *
 * @param pack the name of the pack
 * @param letters how many letters were composed
 * @param templates the files that can have a part in a letter, in the order of the pack
 * @param unused the paths of templates that cannot: no section that the pack lists comes to them
 * @param unasked the fields of the view that no template asks for, as {@code item.bodyPart}; with
 *     the options and fields that the pack declares
 */
public record TemplateCoverage(
        String pack,
        int letters,
        List<CoveredTemplate> templates,
        List<String> unused,
        List<String> unasked) {

    public TemplateCoverage {
        templates = List.copyOf(templates);
        unused = List.copyOf(unused);
        unasked = List.copyOf(unasked);
    }

    /**
     * A template.
     *
     * @param path its path in the pack that has it
     * @param lines its text
     * @param branches the ways that it can go
     * @param chunks what it prints, in order: words and values
     */
    public record CoveredTemplate(
            String path, List<String> lines, List<Branch> branches, List<Chunk> chunks) {

        public CoveredTemplate {
            lines = List.copyOf(lines);
            branches = List.copyOf(branches);
            chunks = List.copyOf(chunks);
        }
    }

    /**
     * A way that a template can go: the inside of an if, of a loop, of a macro and so on; and past
     * an if without else.
     *
     * @param place its directive, in the path of its template
     * @param label the directive
     * @param past whether this is the way past it
     * @param letters how many letters took it
     */
    public record Branch(SourceLocation place, String label, boolean past, int letters) {}

    /**
     * Words or a value that a template prints.
     *
     * @param line where it begins, counted from 1
     * @param column likewise, in chars
     * @param lastLine where it ends
     * @param lastColumn its last column
     * @param letters how many letters came to it
     */
    public record Chunk(int line, int column, int lastLine, int lastColumn, int letters) {}

    /** The branches of all templates. */
    public List<Branch> branches() {
        return templates.stream().flatMap(template -> template.branches().stream()).toList();
    }

    /** The branches that no letter took. */
    public List<Branch> missed() {
        return branches().stream().filter(branch -> branch.letters() == 0).toList();
    }

    /** One line: {@code harbor: 41 of 52 branches reached by 21 letters; not reached: …}. */
    public String summary() {
        List<Branch> missed = missed();
        int all = branches().size();
        String reached =
                "%s: %d of %d branches reached by %d %s"
                        .formatted(
                                pack,
                                all - missed.size(),
                                all,
                                letters,
                                letters == 1 ? "letter" : "letters");
        return missed.isEmpty() ? reached : reached + "; not reached: " + places(missed);
    }

    private static String places(List<Branch> missed) {
        int shown = 5;
        Stream<String> first =
                missed.stream()
                        .map(it -> "%s:[%d]".formatted(it.place().file(), it.place().line()))
                        .distinct()
                        .limit(shown);
        String places = String.join(", ", first.toList());
        return missed.size() > shown ? places + " and more" : places;
    }
}
