package io.github.letterwright.preview;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.view.Audience;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is answered to a request. A path is looked up among those that there are, and a letter among
 * those of the set: neither ever becomes the path of a file.
 */
final class Routes {

    private final Sets sets;
    private final Workbench bench;
    private final List<Audience> audiences;
    private final Facts facts;
    private final Faults faults;
    private final LetterRoutes letters;
    private final PageFiles page = new PageFiles();
    private final Map<String, Function<Query, Answer>> routes = new LinkedHashMap<>();

    Routes(Sets sets, Workbench bench, List<Audience> audiences, Facts facts, Faults faults) {
        this.sets = sets;
        this.bench = bench;
        this.audiences = audiences;
        this.facts = facts;
        this.faults = faults;
        letters = new LetterRoutes(sets, bench);
        routes.put("/api/set", this::set);
        routes.put("/api/letter", this::letter);
        routes.put("/api/origin", this::origin);
        routes.put("/api/changes", this::changes);
    }

    /** What a path leads to. */
    Answer answer(String path, Query query) {
        Function<Query, Answer> route = routes.get(path);
        return route != null
                ? route.apply(query)
                : letters.answer(path, key(query), query)
                        .or(() -> page.file(path))
                        .orElseGet(() -> Answer.refusal(404, "there is no such thing here"));
    }

    /** What a path does; nothing on disk is ever changed. */
    Answer post(String path, Query query) {
        if (!path.equals("/api/baseline")) {
            return Answer.refusal(405, "only GET is answered here");
        }
        sets.compareWith(
                switch (query.text("to").orElse("")) {
                    case "start" -> false;
                    case "approved" -> true;
                    default -> throw new IllegalArgumentException("there is no such baseline");
                });
        bench.wake();
        return Answer.json(Map.of("baseline", sets.baseline().word()));
    }

    /**
     * The set that is asked for.
     *
     * @throws IllegalArgumentException when there is no such audience or pack
     */
    SetKey key(Query query) {
        SetKey key = query.set(audiences.get(0));
        if (key.pack().filter(pack -> !packs().contains(pack)).isPresent()) {
            throw new IllegalArgumentException("there is no such pack");
        }
        if (!audiences.contains(key.audience())) {
            throw new IllegalArgumentException("no letters are shown for this audience");
        }
        return key;
    }

    private ShownSet openSet(SetKey key) {
        ShownSet set = sets.set(key);
        bench.wake();
        return set;
    }

    private Set<String> packs() {
        return sets.drafts().packs().value().orElse(Set.of());
    }

    private Answer set(Query query) {
        ShownSet set = openSet(key(query));
        ShownSet.Latest latest = set.since(query.number("since", 0));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("revision", latest.revision());
        tree.put("cases", set.size());
        tree.put("waiting", set.waiting(Task.Kind.COMPOSE));
        tree.put("audiences", audiences.stream().map(Audience::word).toList());
        tree.put("packs", packs());
        tree.put("baseline", set.baseline().word());
        tree.put("baselines", sets.baselines());
        tree.put("problems", facts.diagnostics(problems()));
        tree.put("letters", latest.letters().stream().map(it -> facts.entry(it, set)).toList());
        tree.put("gone", latest.gone());
        return Answer.json(tree);
    }

    private List<Diagnostic> problems() {
        return Stream.concat(faults.last().stream(), sets.cases().problems().stream()).toList();
    }

    private Answer letter(Query query) {
        SetKey key = key(query);
        return bench.see(key, query.stem(), false)
                .map(seen -> facts.letter(seen.entry(), openSet(key), seen.letter()))
                .map(Answer::json)
                .orElseGet(() -> Answer.refusal(404, "there is no such letter"));
    }

    private Answer origin(Query query) {
        Origins origins = new Origins(facts);
        boolean onPage = query.text("view").filter("pages"::equals).isPresent();
        return onPage
                ? letters.pages(
                        key(query),
                        query,
                        (html, pages) -> found(origins.onPage(html, pages, query)))
                : letters.html(key(query), query, html -> found(origins.find(html, query)));
    }

    private static Answer found(Optional<Map<String, Object>> origin) {
        return origin.map(Answer::json)
                .orElseGet(() -> Answer.refusal(404, "it is not in this letter"));
    }

    private Answer changes(Query query) {
        return Answer.json(Changes.of(openSet(key(query)), query.text("stem")));
    }
}
