package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of items, and which item depends on which. */
final class ItemReferences {

    private static final String ID = "LW120";

    private final List<Fields> items;
    private final Map<String, Fields> byId = new HashMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    ItemReferences(List<Fields> items) {
        this.items = items;
    }

    List<Diagnostic> faults() {
        items.forEach(item -> item.string("id").ifPresent(id -> addId(id, item)));
        items.forEach(item -> item.string("dependsOn").ifPresent(id -> checkExists(id, item)));
        refuseCircles();
        return faults;
    }

    private void addId(String id, Fields item) {
        Fields earlier = byId.putIfAbsent(id, item);
        if (earlier != null) {
            faults.add(
                    Diagnostic.error(ID, item.place("id"), "two items have the id {}", id)
                            .withHint(
                                    "give one of them another id; the first is in line "
                                            + earlier.place("id").line())
                            .withRelated(List.of(earlier.place("id"))));
        }
    }

    private void checkExists(String id, Fields item) {
        if (!byId.containsKey(id) && !id.isBlank()) {
            String ids = String.join(", ", byId.keySet().stream().sorted().toList());
            Diagnostic fault =
                    Diagnostic.error(ID, item.place("dependsOn"), "no item has the id {}", id);
            faults.add(
                    ids.isEmpty()
                            ? fault.withHint("give the item that is meant an id: …")
                            : fault.withHint("there are: " + ids));
        }
    }

    /** Tells each circle once, at the first of its items. */
    private void refuseCircles() {
        Set<String> seen = new HashSet<>();
        for (Fields item : items) {
            Set<String> path = new HashSet<>();
            Optional<String> id = item.string("id").filter(known -> byId.get(known) == item);
            while (id.isPresent() && byId.containsKey(id.get()) && seen.add(id.get())) {
                path.add(id.get());
                id = byId.get(id.get()).string("dependsOn");
            }
            id.filter(path::contains).map(byId::get).ifPresent(this::addCircle);
        }
    }

    private void addCircle(Fields item) {
        boolean self = item.string("id").equals(item.string("dependsOn"));
        faults.add(
                Diagnostic.error(
                                ID,
                                item.place("dependsOn"),
                                self
                                        ? "an item depends on itself"
                                        : "items depend on each other in a circle")
                        .withHint(
                                self
                                        ? "take the line out, or write the id of another item"
                                        : "take one dependsOn out"));
    }
}
