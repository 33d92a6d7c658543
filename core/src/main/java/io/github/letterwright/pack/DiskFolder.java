package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A pack's folder on disk. */
record DiskFolder(Path folder) {

    /**
     * Reads its files. Links are followed to files inside the folder, and nowhere else.
     *
     * @param home what diagnostics call the folder
     */
    Checked<PackFolder> read(String name, String home, boolean shipped) throws IOException {
        FileIntake intake = new FileIntake(home);
        Path real = folder.toRealPath();
        for (Path path : paths()) {
            add(intake, path, real);
        }
        return intake.folder(name, shipped);
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !FileIntake.isSkipped(relative(path)))
                    .sorted()
                    .toList();
        }
    }

    private void add(FileIntake intake, Path path, Path real) throws IOException {
        if (Files.isSymbolicLink(path) && !leadsToFileIn(path, real)) {
            intake.refuse(relative(path), "a link in a pack must lead to a file of that pack");
        } else {
            intake.add(relative(path), () -> Files.newInputStream(path));
        }
    }

    private static boolean leadsToFileIn(Path link, Path real) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(real);
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
