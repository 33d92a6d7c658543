package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.pack.PackSettings;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.List;

/** {@code LW231}: neither the case nor its pack names the review organization. */
final class NoOrganization implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW231",
                    "no review organization is named",
                    Severity.NOTE,
                    "Neither the case nor its pack has an organization, so that the shipped sections can"
                            + " only say \"the review organization\". A note, since a pack of one's own may"
                            + " name it in its sections.",
                    "the parties are told who decided: 8 CCR 9792.10.6(d)");

    private final boolean packNamesOne;

    /** The rule, where nothing is known of the pack. */
    NoOrganization() {
        this(false);
    }

    private NoOrganization(boolean packNamesOne) {
        this.packNamesOne = packNamesOne;
    }

    @Override
    public CaseRule with(PackSettings pack) {
        return new NoOrganization(pack.organization().isPresent());
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        if (packNamesOne || file.reviewCase().organization().isPresent()) {
            return List.of();
        }
        return List.of(
                Diagnostic.note(
                                id(),
                                file.locations().of(""),
                                "neither the case nor its pack names the review organization")
                        .withHint(
                                "name it under \"organization\", in the pack for all its letters"));
    }
}
