package io.github.letterwright.batch;

import io.github.letterwright.compose.TemplateCoverage.Branch;
import io.github.letterwright.compose.TemplateCoverage.Chunk;
import io.github.letterwright.compose.TemplateCoverage.CoveredTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of a template, with what letters reached of it.
 *
 * @param state {@code missed}, {@code partly} missed, {@code kept} when nothing is missed but an
 *     {@code <#if>} of it is never left out, {@code reached}; empty for a line that prints nothing
 * @param letters how many letters reached the most reached piece of it
 * @param pieces the text, cut where it is reached and where not: maps of {@code text} and {@code
 *     missed}
 */
record CoveredLine(String state, int letters, List<Map<String, ?>> pieces) {

    static CoveredLine of(CoveredTemplate template, int number) {
        String text = template.lines().get(number - 1);
        List<Chunk> chunks =
                template.chunks().stream()
                        .filter(chunk -> chunk.line() <= number && number <= chunk.lastLine())
                        .filter(chunk -> !part(text, chunk, number).isBlank())
                        .toList();
        List<Branch> past =
                template.branches().stream()
                        .filter(branch -> branch.past() && branch.place().line() == number)
                        .toList();
        int letters = chunks.stream().mapToInt(Chunk::letters).max().orElse(0);
        return new CoveredLine(state(chunks, past), letters, pieces(text, chunks, number));
    }

    private static String state(List<Chunk> chunks, List<Branch> past) {
        long missed = chunks.stream().filter(chunk -> chunk.letters() == 0).count();
        if (missed > 0) {
            return missed == chunks.size() ? "missed" : "partly";
        }
        if (past.stream().anyMatch(branch -> branch.letters() == 0)) {
            return "kept";
        }
        return chunks.isEmpty() ? "" : "reached";
    }

    private static String part(String text, Chunk chunk, int number) {
        return text.substring(from(text, chunk, number), to(text, chunk, number));
    }

    private static int from(String text, Chunk chunk, int number) {
        return chunk.line() < number ? 0 : Math.min(chunk.column() - 1, text.length());
    }

    private static int to(String text, Chunk chunk, int number) {
        int end = chunk.lastLine() > number ? text.length() : chunk.lastColumn();
        return Math.max(from(text, chunk, number), Math.min(end, text.length()));
    }

    private static List<Map<String, ?>> pieces(String text, List<Chunk> chunks, int number) {
        List<Map<String, ?>> pieces = new ArrayList<>();
        int done = 0;
        for (Chunk chunk : chunks) {
            int from = Math.max(done, from(text, chunk, number));
            int to = Math.max(from, to(text, chunk, number));
            if (chunk.letters() == 0) {
                pieces.add(Map.of("text", text.substring(done, from), "missed", false));
                pieces.add(Map.of("text", text.substring(from, to), "missed", true));
                done = to;
            }
        }
        pieces.add(Map.of("text", text.substring(done), "missed", false));
        return pieces;
    }
}
