package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What ships on the class path: packs under {@code letterwright/packs/}, and fonts. The thread's
 * context class loader is asked first, then this class's own.
 */
final class ClassPath {

    private static final String PACKS = "letterwright/packs";

    private ClassPath() {}

    /** A resource. */
    static Optional<URL> find(String resource) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        URL found = context == null ? null : context.getResource(resource);
        return Optional.ofNullable(
                found == null ? ClassPath.class.getClassLoader().getResource(resource) : found);
    }

    /** The bytes of a resource. */
    static Optional<byte[]> read(String resource) throws IOException {
        Optional<URL> url = find(resource);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = uncached(url.get()).getInputStream()) {
            return Optional.of(stream.readAllBytes());
        }
    }

    /** The pack of a name. */
    static Optional<Checked<PackFolder>> pack(String name) throws IOException {
        String home = PACKS + "/" + name;
        Optional<URL> settings = find(home + "/" + PackFolder.SETTINGS);
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        URLConnection connection = uncached(settings.get());
        if (connection instanceof JarURLConnection jar) {
            return Optional.of(readJar(jar, name, home));
        }
        Path folder = path(settings.get()).resolveSibling("");
        return Optional.of(new DiskFolder(folder).read(name, home, true));
    }

    /** The names of all packs that can be seen. */
    static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (URL url : Collections.list(ClassPath.class.getClassLoader().getResources(PACKS))) {
            if (uncached(url) instanceof JarURLConnection jar) {
                addNames(jar, names);
            } else {
                names.addAll(namesIn(path(url)));
            }
        }
        return names;
    }

    /** The names of the packs in a folder. */
    static Set<String> namesIn(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> children = Files.list(folder)) {
                children.filter(child -> Files.isRegularFile(child.resolve(PackFolder.SETTINGS)))
                        .forEach(child -> names.add(child.getFileName().toString()));
            }
        }
        return names;
    }

    private static void addNames(JarURLConnection connection, Set<String> names)
            throws IOException {
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .map(JarEntry::getName)
                    .filter(entry -> entry.startsWith(PACKS + "/"))
                    .map(entry -> entry.substring(PACKS.length() + 1))
                    .filter(entry -> entry.matches("[^/]+/" + PackFolder.SETTINGS))
                    .forEach(entry -> names.add(entry.substring(0, entry.indexOf('/'))));
        }
    }

    private static Checked<PackFolder> readJar(
            JarURLConnection connection, String name, String home) throws IOException {
        FileIntake intake = new FileIntake(home);
        String entryName = connection.getEntryName();
        String prefix = entryName.substring(0, entryName.length() - PackFolder.SETTINGS.length());
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    intake.add(
                            entry.getName().substring(prefix.length()),
                            () -> jar.getInputStream(entry));
                }
            }
        }
        return intake.folder(name, true);
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    private static URLConnection uncached(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection;
    }
}
