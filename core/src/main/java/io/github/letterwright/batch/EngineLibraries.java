package io.github.letterwright.batch;

import io.github.letterwright.read.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which libraries make and judge letters. A build can put in others than Letterwright came with.
 * Each is known by one of its files; what counts is the name and the size of the jar that this file
 * is found in, since to read all of it would take longer than to find out that nothing has changed.
 */
final class EngineLibraries {

    /** What shapes the bytes of a letter, or finds fault with its case. */
    private static final List<String> MAKING =
            List.of(
                    "com/ethlo/time/ITU.class",
                    "com/networknt/schema/Schema.class",
                    "com/openhtmltopdf/layout/Layer.class",
                    "com/openhtmltopdf/pdfboxout/PdfRendererBuilder.class",
                    "de/rototor/pdfbox/graphics2d/PdfBoxGraphics2D.class",
                    "freemarker/template/Configuration.class",
                    "org/apache/fontbox/ttf/TrueTypeFont.class",
                    "org/apache/fop/pdf/sRGB.icc",
                    "org/apache/pdfbox/io/IOUtils.class",
                    "org/apache/pdfbox/pdmodel/PDDocument.class",
                    "org/apache/xmpbox/XMPMetadata.class",
                    "org/commonmark/node/Node.class",
                    "org/snakeyaml/engine/v2/api/Load.class",
                    "tools/jackson/core/JsonParser.class",
                    "tools/jackson/databind/ObjectMapper.class",
                    "tools/jackson/dataformat/yaml/YAMLFactory.class");

    /** What finds fault with a finished letter, where it is there. */
    private static final List<String> JUDGING =
            List.of(
                    "org/verapdf/core/VeraPDFException.class",
                    "org/verapdf/gf/model/GFModelParser.class",
                    "org/verapdf/model/coslayer/CosDocument.class",
                    "org/verapdf/parser/PDFParser.class");

    private EngineLibraries() {}

    /** A text that differs when one of those that make letters does. */
    static String making(ClassLoader loader) {
        return fingerprint(MAKING, loader);
    }

    /** A text that differs when one of those that judge finished letters does. */
    static String judging(ClassLoader loader) {
        return fingerprint(JUDGING, loader);
    }

    /** By what each is known. */
    static Stream<String> files() {
        return Stream.of(MAKING, JUDGING).flatMap(List::stream);
    }

    private static String fingerprint(List<String> files, ClassLoader loader) {
        TreeSet<String> jars = new TreeSet<>();
        files.forEach(file -> jars.add(jar(file, loader.getResource(file))));
        return Fingerprint.of(String.join("\n", jars).getBytes(StandardCharsets.UTF_8));
    }

    /** Name and size of a jar; all of the URL, where the file is not in one of a file system. */
    private static String jar(String file, URL url) {
        String place = Objects.toString(url, file + " is missing");
        int end = place.indexOf("!/");
        if (!place.startsWith("jar:file:") || end < 0) {
            return place;
        }
        try {
            Path jar = Path.of(new URI(place.substring("jar:".length(), end)));
            return jar.getFileName() + " " + Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine cannot read its own libraries", e);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
