package io.github.letterwright.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The JSON Schemas, laid where an editor finds them: in a folder {@code .schema} beside the files
 * that they describe. A case turns them on by its first line:
 *
 * <pre>
 * # yaml-language-server: $schema=.schema/review-case-1.schema.json
 * </pre>
 *
 * <p>The folder hides itself from Git; no case and no pack is looked for in it. Not to have it does
 * no harm: a folder that cannot be written is left as it is.
 */
public final class EditorSchemas {

    /** The folder's name. */
    public static final String FOLDER = ".schema";

    private static final String RESOURCES = "/letterwright/schema/";
    private static final byte[] IGNORE_ALL =
            "# Written by Letterwright for your editor.\n*\n".getBytes(StandardCharsets.UTF_8);

    private EditorSchemas() {}

    /**
     * Writes what is missing or from another version, whole or not at all; files that are right are
     * left alone, and folders that are not there stay so.
     *
     * @param cases the folder of case descriptions
     * @param packs the folder of packs
     * @return whether all of them could be written where they belong
     */
    public static boolean write(Path cases, Path packs) {
        return write(cases, List.of("review-case-1.schema.json"))
                & write(packs, List.of("pack.schema.json", "language.schema.json"));
    }

    private static boolean write(Path folder, List<String> schemas) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        Path into = folder.resolve(FOLDER);
        try {
            for (String schema : schemas) {
                keep(into.resolve(schema), resource(schema));
            }
            keep(into.resolve(".gitignore"), IGNORE_ALL);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void keep(Path file, byte[] bytes) throws IOException {
        if (!WholeFile.holds(file, out -> out.write(bytes))) {
            WholeFile.write(file, out -> out.write(bytes));
        }
    }

    private static byte[] resource(String schema) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        EditorSchemas.class.getResourceAsStream(RESOURCES + schema), schema)) {
            return in.readAllBytes();
        }
    }
}
