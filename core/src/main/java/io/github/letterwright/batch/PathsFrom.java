package io.github.letterwright.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names files by their paths from a folder, so that what is noted of them stays true where all of
 * it is moved together, such as a project with its output. A name that was made begins with a dot;
 * other names, such as those of files on the class path, stay as they are.
 *
 * @param folder absolute
 */
record PathsFrom(Path folder) {

    /** The name of a file; the same where it is not absolute, or on another drive of Windows. */
    String relative(String file) {
        try {
            Path path = Path.of(file);
            return path.isAbsolute() && path.getRoot().equals(folder.getRoot())
                    ? "./" + Places.slashed(folder.relativize(path))
                    : file;
        } catch (InvalidPathException e) {
            return file;
        }
    }

    /** The file of a name. */
    String absolute(String name) {
        return name.startsWith("./")
                ? Places.slashed(folder.resolve(name.substring(2)).normalize())
                : name;
    }
}
