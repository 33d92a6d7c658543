package io.github.letterwright.preview;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.HtmlText;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.view.Audience;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is answered to a request. A path is looked up among those that there are, and a letter among
 * those of the set: neither ever becomes the path of a file.
 */
final class Routes {

    private static final Pattern PAGE_IMAGE = Pattern.compile("/letter/page/(\\d{1,6})\\.png");
    private static final int WIDTH = 1_000;

    private final Workbench bench;
    private final List<Audience> audiences;
    private final Facts facts;
    private final PageImages images = new PageImages();
    private final PageFiles page = new PageFiles();
    private final Map<String, Function<Query, Answer>> routes = new LinkedHashMap<>();

    Routes(Workbench bench, List<Audience> audiences, Facts facts) {
        this.bench = bench;
        this.audiences = audiences;
        this.facts = facts;
        routes.put("/api/set", this::set);
        routes.put("/api/letter", this::letter);
        routes.put("/api/origin", this::origin);
        routes.put("/letter/html", this::html);
        routes.put("/letter/text", this::text);
        routes.put("/letter/pdf", this::pdf);
    }

    Answer answer(String path, Query query) {
        Function<Query, Answer> route = routes.get(path);
        Matcher image = PAGE_IMAGE.matcher(path);
        if (route != null) {
            return route.apply(query);
        }
        if (image.matches()) {
            return pageImage(query, Integer.parseInt(image.group(1)));
        }
        return page.file(path).orElseGet(() -> Answer.refusal(404, "there is no such thing here"));
    }

    SetKey key(Query query) {
        SetKey key = query.set(audiences.get(0));
        if (key.pack().isPresent() && !packs().contains(key.pack().get())) {
            throw new IllegalArgumentException("there is no such pack");
        }
        return key;
    }

    private Set<String> packs() {
        return bench.drafts().packs().value().orElse(Set.of());
    }

    private Answer set(Query query) {
        ShownSet set = bench.set(key(query));
        List<ShownLetter> letters = set.letters();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("revision", set.revision());
        tree.put("cases", letters.size());
        tree.put("waiting", set.waiting());
        tree.put("audiences", audiences.stream().map(Audience::word).toList());
        tree.put("packs", packs());
        tree.put("baseline", "start");
        tree.put("problems", facts.diagnostics(bench.problems()));
        tree.put("letters", letters.stream().map(facts::entry).toList());
        return Answer.json(tree);
    }

    private Answer letter(Query query) {
        return seen(query, false, seen -> Answer.json(facts.letter(seen.entry(), seen.letter())));
    }

    private Answer seen(Query query, boolean withPdf, Function<Workbench.Seen, Answer> answer) {
        return bench.see(key(query), query.stem(), withPdf)
                .map(answer)
                .orElseGet(() -> Answer.refusal(404, "there is no such letter"));
    }

    private Answer withHtml(Query query, Function<HtmlDocument, Answer> answer) {
        return seen(
                query,
                false,
                seen ->
                        seen.letter()
                                .html()
                                .map(answer)
                                .orElseGet(() -> Answer.refusal(404, "it could not be made")));
    }

    private Answer html(Query query) {
        return withHtml(query, html -> Answer.letter(html.text().getBytes(StandardCharsets.UTF_8)));
    }

    private Answer text(Query query) {
        return withHtml(query, html -> Answer.text(HtmlText.of(html)));
    }

    private Answer origin(Query query) {
        int at = query.number("at", 0);
        return withHtml(query, html -> Answer.json(new Origins(facts).at(html, at)));
    }

    private Answer pdf(Query query) {
        return withPdf(query, pdf -> Answer.file("application/pdf", pdf.bytes()));
    }

    private Answer withPdf(Query query, Function<PdfDocument, Answer> answer) {
        return seen(
                query,
                true,
                seen ->
                        seen.letter()
                                .pdf()
                                .map(answer)
                                .orElseGet(() -> Answer.refusal(404, "it could not be printed")));
    }

    private Answer pageImage(Query query, int number) {
        int width = query.number("width", WIDTH);
        return withPdf(
                query,
                pdf ->
                        images.page(pdf.bytes(), pdf.bytes(), number, width)
                                .map(png -> Answer.file("image/png", png))
                                .orElseGet(() -> Answer.refusal(404, "there is no such page")));
    }
}
