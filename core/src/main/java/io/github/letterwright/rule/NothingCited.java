package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Basis;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code LW214}: the reviewer cites nothing for an item that is judged for itself. */
final class NothingCited implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW214",
                    "the reviewer cites nothing",
                    Severity.WARNING,
                    "The reviewerGuideline of each item is read, except where the item depends on another,"
                            + " its rationale rests on another's decision, or the rationale says that no"
                            + " source applies; and in any case where the rationale goes by what such a source"
                            + " recommends. A determination without a source reads as an opinion.",
                    "8 CCR 9792.10.6(d); about 7 items in 100 of published letters");

    /** How a rationale says, in bare words, that there is no source. */
    private static final Pattern NO_SOURCE =
            Pattern.compile(
                    "\\bno (?:\\w+ ){0,4}(?:sources?|guidelines?|guidance|citations?|authority|criteria)"
                            + "\\b(?: \\w+){0,6}? (?:needed|necessary|required|used|cited|applicable"
                            + "|appl(?:y|ies)|address\\w*|exists?|available|found|speaks?)\\b"
                            + "|\\b(?:mtus|acoem|odg|guidelines?)(?: \\w+){0,8}? (?:silent|not address)\\w*");

    /** A source by name, with what it says. */
    private static final Pattern FROM_SOURCE =
            Pattern.compile(
                    "\\b(?:mtus|acoem|odg|official disability guidelines|postsurgical (?:treatment )?guidelines"
                            + "|chronic pain medical treatment guidelines|cpmtg)\\b(?: \\w+){0,6}?"
                            + " (?:recommends?|supports?|allows?|requires?|lists?|gives?|provides?|asks?|wants?|limits?|calls?"
                            + "|begins|separates|reads|notes|names|treats|considers|covers|regards|speaks|states?|says|advises?|permits?|suggests?|endorses?|describes?|sets?)\\b(?! (?:nothing|no|little|neither)\\b)");

    /** A source that a sentence begins with, before what it has: "Per ODG", "ACOEM on tests:". */
    private static final Pattern AS_SOURCE_HAS =
            Pattern.compile(
                    "(?:^|[.!?]\\s+)(?:as\\s+)?(?:(?:per|under|according\\s+to|following)\\s+(?:the\\s+)?SOURCE|(?:the\\s+)?SOURCE[^.;:]{0,60}:)\\s(?![^.;]*\\b(?:no|not|nothing|none|neither|silent)\\b)"
                            .replace(
                                    "SOURCE",
                                    "(?:MTUS|ACOEM|ODG|official\\s+disability\\s+guidelines|(?:chronic\\s+pain|acupuncture|post-?surgical)\\s+(?:medical\\s+)?(?:treatment\\s+)?guidelines?)\\b"),
                    Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Item> items = file.reviewCase().items();
        List<SourceLocation> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (isUnfounded(items.get(i)) || arguesFromSource(items.get(i))) {
                places.add(file.locations().of("/items/" + i + "/reviewerGuideline"));
            }
        }
        if (places.isEmpty()) {
            return List.of();
        }
        return List.of(
                Diagnostic.warning(id(), places.get(0), "the reviewer cites nothing for this item")
                        .withHint(
                                "write what the decision rests on under \"mtus\" or \"nonMtus\", or name"
                                        + " the item that this one stands or falls with in \"dependsOn\"")
                        .withRelated(places.subList(1, places.size())));
    }

    /** Whatever an item depends on: its own rationale goes by a source that is not cited. */
    private static boolean arguesFromSource(Item item) {
        return item.reviewerGuideline().basis() == Basis.NONE
                && (FROM_SOURCE.matcher(Words.of(item.rationale().text().toString())).find()
                        || AS_SOURCE_HAS.matcher(item.rationale().text().toString()).find());
    }

    private static boolean isUnfounded(Item item) {
        return item.reviewerGuideline().basis() == Basis.NONE
                && !AssociatedService.is(item)
                && !NO_SOURCE.matcher(Words.of(item.rationale().text().toString())).find();
    }
}
