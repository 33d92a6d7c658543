package io.github.letterwright.preview;

import io.github.letterwright.approve.ApprovedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The approved letters. What cannot be read is as good as not approved: the goal check tells of it.
 *
 * @param root the folder of all approved letters; it need not be there
 */
record ApprovedBaseline(Path root) implements Baseline {

    @Override
    public String word() {
        return "approved";
    }

    @Override
    public Set<String> stems(SetKey set) {
        try {
            return folder(set).stems();
        } catch (IOException e) {
            return Set.of();
        }
    }

    @Override
    public Optional<Before> before(SetKey set, String stem) {
        ApprovedFolder folder = folder(set);
        try {
            return leadsOut(folder.file(stem))
                    ? Optional.empty()
                    : folder.text(stem).map(text -> new Before(text, Optional.empty()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean leadsOut(Path file) throws IOException {
        return !file.toRealPath().startsWith(root.toRealPath());
    }

    private ApprovedFolder folder(SetKey set) {
        return new ApprovedFolder(root.resolve(set.audience().word()));
    }

    @Override
    public Optional<Inputs> inputs(String stem) {
        return Optional.empty();
    }
}
