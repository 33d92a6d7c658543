package io.github.letterwright.preview;

import io.github.letterwright.batch.Letter;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.HtmlText;
import io.github.letterwright.pdf.PdfDocument;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters themselves, as they are now or as they were before. */
final class LetterRoutes {

    private static final Pattern PAGE_IMAGE = Pattern.compile("/letter/page/(\\d{1,6})\\.png");
    private static final int WIDTH = 1_000;

    private final Sets sets;
    private final Workbench bench;
    private final PageImages images = new PageImages();
    private final PageWords words = new PageWords();

    LetterRoutes(Sets sets, Workbench bench) {
        this.sets = sets;
        this.bench = bench;
    }

    /** What a path leads to; empty when it is none of these. */
    Optional<Answer> answer(String path, SetKey key, Query query) {
        Matcher image = PAGE_IMAGE.matcher(path);
        if (image.matches()) {
            return Optional.of(page(key, query, Integer.parseInt(image.group(1))));
        }
        return switch (path) {
            case "/letter/html" -> Optional.of(html(key, query, LetterRoutes::asHtml));
            case "/letter/text" -> Optional.of(text(key, query));
            case "/letter/page" -> Optional.of(words(key, query));
            case "/letter/pdf" -> Optional.of(pdf(key, query, LetterRoutes::asPdf));
            default -> Optional.empty();
        };
    }

    /** Something of a letter's HTML. */
    Answer html(SetKey key, Query query, Function<HtmlDocument, Answer> answer) {
        return letter(key, query, false)
                .flatMap(Letter::html)
                .map(answer)
                .orElseGet(LetterRoutes::none);
    }

    private Answer pdf(SetKey key, Query query, Function<PdfDocument, Answer> answer) {
        return letter(key, query, true)
                .flatMap(Letter::pdf)
                .map(answer)
                .orElseGet(LetterRoutes::none);
    }

    private Optional<Letter> letter(SetKey key, Query query, boolean withPdf) {
        if (!query.flag("baseline")) {
            return bench.see(key, query.stem(), withPdf).map(Workbench.Seen::letter);
        }
        return sets.baseline().inputs(query.stem()).map(inputs -> bench.make(inputs, key, withPdf));
    }

    /** What is on the pages of a letter, and the HTML that it was printed from. */
    Answer pages(SetKey key, Query query, BiFunction<HtmlDocument, PrintedPages, Answer> answer) {
        return letter(key, query, true)
                .flatMap(
                        letter ->
                                letter.pdf()
                                        .map(pdf -> words.of(pdf.bytes()))
                                        .flatMap(
                                                pages ->
                                                        letter.html()
                                                                .map(
                                                                        html ->
                                                                                answer.apply(
                                                                                        html,
                                                                                        pages))))
                .orElseGet(LetterRoutes::none);
    }

    private Answer words(SetKey key, Query query) {
        return pages(
                key,
                query,
                (html, pages) -> Answer.json(Map.of("lines", pages.page(query.number("page", 1)))));
    }

    private static Answer none() {
        return Answer.refusal(404, "there is no such letter");
    }

    private static Answer asHtml(HtmlDocument html) {
        return Answer.letter(html.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Answer asPdf(PdfDocument pdf) {
        return Answer.file("application/pdf", pdf.bytes());
    }

    /** Of approved letters there is the text alone. */
    private Answer text(SetKey key, Query query) {
        return query.flag("baseline") && sets.baseline() instanceof ApprovedBaseline approved
                ? approvedText(approved, key, query.stem())
                : html(key, query, html -> Answer.text(HtmlText.of(html)));
    }

    private static Answer approvedText(ApprovedBaseline approved, SetKey key, String stem) {
        return Optional.of(stem)
                .filter(approved.stems(key)::contains)
                .flatMap(its -> approved.before(key, its))
                .map(before -> Answer.text(before.text()))
                .orElseGet(LetterRoutes::none);
    }

    private Answer page(SetKey key, Query query, int number) {
        int width = query.number("width", WIDTH);
        return pdf(
                key,
                query,
                pdf ->
                        images.page(pdf.bytes(), number, width)
                                .map(png -> Answer.file("image/png", png))
                                .orElseGet(LetterRoutes::none));
    }
}
