package io.github.letterwright.examples;

import io.github.letterwright.approve.ApprovalReport;
import io.github.letterwright.approve.ApprovalReport.PageChange;
import io.github.letterwright.approve.ApprovalReport.Renaming;
import io.github.letterwright.approve.Change;
import io.github.letterwright.approve.Change.Edit;
import io.github.letterwright.approve.ChangeGroup;
import io.github.letterwright.approve.ChangesPage;
import io.github.letterwright.approve.Place;
import io.github.letterwright.approve.Spot;
import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Pages of what differs from approved letters: with all that can be on one, and with nothing. */
final class ChangesPages {

    private static final String COMMAND = "mvn -pl letters -P court letterwright:approve@letters";

    private ChangesPages() {}

    /** Writes them. */
    static List<Path> write(Path folder) throws IOException {
        ApprovalReport nothing =
                new ApprovalReport(
                        1, 1, List.of(), 0, List.of(), List.of(), List.of(), List.of(), List.of());
        return List.of(
                write(ChangesPage.of(everything()), folder.resolve("everything")),
                write(
                        ChangesPage.of(everything()).quoteText(false),
                        folder.resolve("everything-without-words")),
                write(ChangesPage.of(nothing), folder.resolve("nothing")));
    }

    private static Path write(ChangesPage page, Path folder) throws IOException {
        page.write(folder, COMMAND);
        return folder.resolve(ChangesPage.NAME);
    }

    private static ApprovalReport everything() {
        return new ApprovalReport(
                230,
                12,
                List.of(sentence(), item(), added()),
                3,
                List.of(new PageChange(2, 3, places(7))),
                places(2),
                places(1),
                List.of(new Renaming(place(1, ""), place(2, ""))),
                places(1));
    }

    private static ChangeGroup sentence() {
        String before =
                "A verified appeal must be filed, and served on all interested parties, within 30"
                        + " days of the day on which this letter was mailed.";
        return new ChangeGroup(
                new Change(
                        "What this determination means for you",
                        "",
                        before,
                        before.replace("30 days of", "45 days from"),
                        List.of(new Edit("30", "45"), new Edit("of", "from")),
                        new Spot(70, 86, 2)),
                false,
                places(205));
    }

    private static ChangeGroup item() {
        return new ChangeGroup(
                new Change(
                        "IMR issues, decisions and rationales",
                        "Norco 10/325 mg #60: Upheld",
                        "The request is not medically necessary.",
                        "",
                        List.of(new Edit("The request is not medically necessary.", "")),
                        new Spot(41, 1, 3)),
                false,
                List.of(place(3, "Norco 10/325 mg #60: Upheld")));
    }

    private static ChangeGroup added() {
        String after = "Your case has the number CM15-0000042 with us.";
        return new ChangeGroup(
                new Change("", "", "", after, List.of(new Edit("", after)), new Spot(4, 1, 0)),
                true,
                places(4));
    }

    private static List<Place> places(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> place(number, "")).toList();
    }

    private static Place place(int number, String item) {
        return new Place(
                "parties/spine/case-" + number, item, SourceLocation.ofFile("case-" + number));
    }
}
