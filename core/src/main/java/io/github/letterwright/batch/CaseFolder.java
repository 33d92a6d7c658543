package io.github.letterwright.batch;

import static java.util.stream.Collectors.joining;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** The folder that a set's case descriptions stand in. */
final class CaseFolder {

    private final Path root;
    private final List<String> includes;
    private final Set<Path> passedOver;

    /**
     * A folder of cases.
     *
     * @param includes globs over paths in it, one of which a case matches
     * @param passedOver folders that hold no cases even when they stand inside it
     */
    CaseFolder(Path root, List<String> includes, Set<Path> passedOver) {
        this.root = root.toAbsolutePath().normalize();
        this.includes = includes;
        this.passedOver = passedOver;
    }

    /** Its cases, sorted by path, so that every run meets them in the same order. */
    Checked<List<CaseSource>> cases() {
        SourceLocation place = Places.of(root);
        if (!Files.isDirectory(root)) {
            String fault = Files.exists(root) ? "it is no folder" : "there is no such folder";
            return Checked.failed(Diagnostic.error("LW502", place, fault));
        }
        if (passedOver.contains(root)) {
            return Checked.failed(shared(place));
        }
        try {
            List<CaseSource> cases = walk(includes.stream().map(this::matcher).toList());
            return cases.isEmpty() ? Checked.failed(nothingIn(place)) : Checked.of(cases);
        } catch (PatternSyntaxException e) {
            return Checked.failed(
                    Diagnostic.error(
                            "LW504", place, "an include is no glob: " + e.getDescription()));
        } catch (IOException e) {
            return Checked.failed(Places.unreadable(root, e));
        }
    }

    private static Diagnostic shared(SourceLocation place) {
        return Diagnostic.error(
                        "LW502", place, "the folder of cases is that of letters or packs as well")
                .withHint("give each a folder of its own");
    }

    private Diagnostic nothingIn(SourceLocation place) {
        String globs = includes.stream().collect(joining(", "));
        return Diagnostic.error("LW503", place, "the folder holds no case description")
                .withHint("looked for " + globs);
    }

    /** As in Maven and Git, but unlike Java, {@code **}{@code /} stands for no folder as well. */
    private PathMatcher matcher(String glob) {
        String pattern = glob.replace("**/", "{**/,}");
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    private List<CaseSource> walk(List<PathMatcher> matchers) throws IOException {
        List<CaseSource> cases = new ArrayList<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes its) {
                        boolean skip = passedOver.contains(dir) || isHidden(dir);
                        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes its) {
                        Path path = root.relativize(file);
                        if (!isHidden(file) && matchers.stream().anyMatch(m -> m.matches(path))) {
                            cases.add(new CaseSource(file, Places.slashed(path)));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        cases.sort(Comparator.comparing(CaseSource::path));
        return cases;
    }

    /** Editors leave such files beside the one that is being written. */
    private boolean isHidden(Path path) {
        return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }
}
