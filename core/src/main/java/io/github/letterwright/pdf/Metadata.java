package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.read.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Puts into a finished PDF what it says about itself, none of it from the clock. */
final class Metadata {

    static final String PRODUCER = "Letterwright";

    private static final String PROFILE = "/org/apache/fop/pdf/sRGB.icc";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final byte[] profile;

    private Metadata(byte[] profile) {
        this.profile = profile;
    }

    /** Reads the sRGB profile. */
    static Metadata load() {
        try (InputStream in = Metadata.class.getResourceAsStream(PROFILE)) {
            if (in == null) {
                throw new IllegalStateException("fop-core is not on the class path: " + PROFILE);
            }
            return new Metadata(deflated(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        }
        return deflated.toByteArray();
    }

    /** Says what the letter is. */
    void write(PDDocument pdf, HtmlDocument letter, Optional<Instant> date) throws IOException {
        pdf.setDocumentInformation(information(letter, date));
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDMetadata xmp = new PDMetadata(pdf);
        byte[] packet = Xmp.packet(letter, date).getBytes(StandardCharsets.UTF_8);
        xmp.importXMPMetadata(packet);
        catalog.setMetadata(xmp);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        catalog.setLanguage(letter.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        pdf.setDocumentId(id(packet));
    }

    /** Says what its colours are. */
    void writeOutputIntent(PDDocument pdf) throws IOException {
        pdf.getDocumentCatalog().setOutputIntents(List.of(outputIntent(pdf)));
    }

    private static PDDocumentInformation information(HtmlDocument letter, Optional<Instant> date) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(letter.title());
        information.setSubject(letter.title());
        if (!letter.author().isEmpty()) {
            information.setAuthor(letter.author());
        }
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        COSDictionary entries = information.getCOSObject();
        date.map(PDF_DATE::format)
                .ifPresent(
                        text -> {
                            entries.setString(COSName.CREATION_DATE, text);
                            entries.setString(COSName.MOD_DATE, text);
                        });
        return information;
    }

    /** Not through {@code ICC_Profile}: JDKs write the same profile differently. */
    private PDOutputIntent outputIntent(PDDocument pdf) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setInt(COSName.N, 3);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(profile);
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
        PDOutputIntent result = new PDOutputIntent(intent);
        result.setInfo(SRGB);
        result.setOutputCondition(SRGB);
        result.setOutputConditionIdentifier(SRGB);
        result.setRegistryName("http://www.color.org");
        return result;
    }

    /** Of all that the letter was made from, which is what the packet tells. */
    private static long id(byte[] packet) {
        return HexFormat.fromHexDigitsToLong(Fingerprint.of(packet), 0, Long.BYTES * 2);
    }
}
