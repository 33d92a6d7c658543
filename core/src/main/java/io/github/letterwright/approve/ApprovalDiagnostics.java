package io.github.letterwright.approve;

import io.github.letterwright.approve.ApprovalReport.PageChange;
import io.github.letterwright.approve.ApprovalReport.Renaming;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs from the approved letters, as diagnostics: each kind of change is one error, at the
 * first of its places. That nothing is approved yet is a warning, as there may be no need to.
 */
public final class ApprovalDiagnostics {

    /** As many changes of words are told one by one; the page of changes has them all. */
    private static final int TOLD = 50;

    /** As many other places of a change are named. */
    private static final int NAMED = 4;

    private ApprovalDiagnostics() {}

    /** One for each kind of change. */
    public static List<Diagnostic> of(ApprovalReport report) {
        List<Diagnostic> found = new ArrayList<>();
        report.changes().stream().limit(TOLD).forEach(group -> found.add(change(group)));
        int more = report.changes().size() - TOLD + report.untold();
        if (more > 0) {
            found.add(more(report.changes().get(TOLD), more));
        }
        report.pages().forEach(change -> found.add(pages(change)));
        if (report.isFirst()) {
            found.add(nothingYet(report));
        } else {
            addLetters(found, "LW522", report.added(), "not approved yet");
        }
        addLetters(found, "LW523", report.vanished(), "approved, but the case is gone");
        addRenamed(found, report.renamed());
        found.addAll(taken(report));
        return found;
    }

    /** One when there are letters that stand approved for another case. */
    public static List<Diagnostic> taken(ApprovalReport report) {
        List<Diagnostic> found = new ArrayList<>();
        addLetters(found, "LW526", report.taken(), "approved for another case, still there");
        found.replaceAll(
                it -> it.withHint("give one of the two executions another approvedDirectory"));
        return found;
    }

    private static Diagnostic change(ChangeGroup group) {
        Change change = group.example();
        List<String> quotes = new ArrayList<>();
        StringBuilder message = new StringBuilder(count(group.letters(), "letter"));
        if (change.section().isEmpty()) {
            message.append(", above the title");
        } else {
            message.append(", section {}");
            quotes.add(change.section());
        }
        if (!group.item().isEmpty()) {
            message.append(", item {}");
            quotes.add(group.item());
        }
        message.append(group.varied() ? ", such as: " : ": ").append(what(change));
        Snippet.of(change).addTo(quotes);
        return at(
                group.places(),
                Diagnostic.error(
                        "LW520",
                        SourceLocation.NONE,
                        message.toString(),
                        quotes.toArray(String[]::new)));
    }

    private static String what(Change change) {
        if (change.before().isEmpty()) {
            return "{} is new";
        }
        return change.after().isEmpty() ? "{} is gone" : "{} became {}";
    }

    private static Diagnostic more(ChangeGroup next, int more) {
        return at(
                next.places(),
                Diagnostic.error(
                        "LW520", SourceLocation.NONE, "and " + count(more, "further change")));
    }

    private static Diagnostic pages(PageChange change) {
        return at(
                change.places(),
                Diagnostic.error(
                        "LW521",
                        SourceLocation.NONE,
                        "%s: %s became %d"
                                .formatted(
                                        count(change.places().size(), "letter"),
                                        count(change.before(), "page"),
                                        change.after())));
    }

    private static Diagnostic nothingYet(ApprovalReport report) {
        Place first = report.added().get(0);
        String file = first.approved().file();
        String folder = file.substring(0, file.lastIndexOf("/" + first.letter()));
        return Diagnostic.warning(
                "LW524",
                SourceLocation.ofFile(folder),
                "nothing is approved yet, so that no change of %s would be told"
                        .formatted(count(report.letters(), "letter")));
    }

    private static void addLetters(
            List<Diagnostic> found, String id, List<Place> places, String what) {
        if (!places.isEmpty()) {
            String names = places.get(0).letter() + more(places);
            found.add(
                    at(
                            places,
                            Diagnostic.error(
                                    id,
                                    SourceLocation.NONE,
                                    "%s: %s: %s"
                                            .formatted(
                                                    count(places.size(), "letter"), what, names))));
        }
    }

    private static void addRenamed(List<Diagnostic> found, List<Renaming> renamed) {
        if (!renamed.isEmpty()) {
            Renaming first = renamed.get(0);
            List<Place> before = renamed.stream().map(Renaming::before).toList();
            found.add(
                    at(
                            before,
                            Diagnostic.error(
                                    "LW525",
                                    SourceLocation.NONE,
                                    "%s under another name, the same words: %s is now %s%s"
                                            .formatted(
                                                    count(before.size(), "letter"),
                                                    first.before().letter(),
                                                    first.after().letter(),
                                                    more(before)))));
        }
    }

    private static String more(List<Place> places) {
        return places.size() == 1 ? "" : " and " + (places.size() - 1) + " more";
    }

    private static Diagnostic at(List<Place> places, Diagnostic diagnostic) {
        List<SourceLocation> others =
                places.stream()
                        .skip(1)
                        .map(place -> SourceLocation.ofFile(place.approved().file()))
                        .distinct()
                        .limit(NAMED)
                        .toList();
        return diagnostic.withLocation(places.get(0).approved()).withRelated(others);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
