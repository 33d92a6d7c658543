package io.github.letterwright.approve;

import io.github.letterwright.approve.ApprovalReport.PageChange;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** What differs from the approved letters, as diagnostics: each kind of change is one. */
public final class ApprovalDiagnostics {

    /** As many other places of a change are named. */
    private static final int NAMED = 4;

    private static final String ACCEPT = "mend the template or the case, or approve what is new";

    private ApprovalDiagnostics() {}

    /** One for each kind of change; all are errors. */
    public static List<Diagnostic> of(ApprovalReport report) {
        List<Diagnostic> found = new ArrayList<>();
        report.changes().forEach(group -> found.add(change(group)));
        report.pages().forEach(change -> found.add(pages(change)));
        if (report.isFirst()) {
            found.add(nothingYet(report));
        } else if (!report.added().isEmpty()) {
            found.add(letters("LW522", report.added(), "nobody has approved yet", ""));
        }
        if (!report.vanished().isEmpty()) {
            found.add(letters("LW523", report.vanished(), "not made any more", "approved, but "));
        }
        return found;
    }

    private static Diagnostic change(ChangeGroup group) {
        Change change = group.example();
        Snippet snippet = Snippet.of(change);
        String where = change.section().isEmpty() ? "above the title" : "in {}";
        String what =
                change.before().isEmpty()
                        ? "{} is new"
                        : change.after().isEmpty() ? "{} is gone" : "{} became {}";
        List<String> quotes = new ArrayList<>();
        if (!change.section().isEmpty()) {
            quotes.add(change.section());
        }
        snippet.addTo(quotes);
        return at(
                Diagnostic.error(
                        "LW520",
                        SourceLocation.NONE,
                        where + ", " + what + ", " + count(group.letters(), "letter"),
                        quotes.toArray(String[]::new)),
                group.places());
    }

    private static Diagnostic pages(PageChange change) {
        return at(
                Diagnostic.error(
                        "LW521",
                        SourceLocation.NONE,
                        "%s became %d, %s"
                                .formatted(
                                        count(change.before(), "page"),
                                        change.after(),
                                        count(change.places().size(), "letter"))),
                change.places());
    }

    private static Diagnostic nothingYet(ApprovalReport report) {
        Place first = report.added().get(0);
        return Diagnostic.error(
                        "LW524",
                        first.approved(),
                        "nothing is approved yet: "
                                + count(report.letters(), "letter")
                                + " to look at")
                .withHint("read them, then approve them");
    }

    private static Diagnostic letters(String id, List<Place> places, String what, String lead) {
        String others = places.size() == 1 ? "" : ", and " + (places.size() - 1) + " others";
        return at(
                Diagnostic.error(
                        id,
                        SourceLocation.NONE,
                        lead + places.get(0).letter() + others + ": " + what),
                places);
    }

    private static Diagnostic at(Diagnostic diagnostic, List<Place> places) {
        List<SourceLocation> others =
                places.stream().skip(1).limit(NAMED).map(Place::approved).toList();
        return diagnostic
                .withLocation(places.get(0).approved())
                .withRelated(others)
                .withHint(ACCEPT);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
