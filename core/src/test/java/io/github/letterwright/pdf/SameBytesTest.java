package io.github.letterwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.HtmlDocument;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SameBytesTest {

    private static final HtmlDocument LETTER = Letters.twoPages();

    private final PdfWriter writer = PdfWriter.builder(Letters.fonts()).build();
    private final byte[] bytes = writer.write(LETTER).orThrow().bytes();
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void aWriterWritesTheSameBytesTwice() throws InterruptedException {
        Thread.sleep(1100); // a second later, so that a stray time would show

        assertThat(writer.write(LETTER).orThrow().bytes()).isEqualTo(bytes);
    }

    @Test
    void anotherWriterWritesTheSameBytes() {
        PdfWriter other = PdfWriter.builder(Letters.fonts()).build();

        assertThat(other.write(LETTER).orThrow().bytes()).isEqualTo(bytes);
    }

    @Test
    void anotherLocaleAndTimeZoneGiveTheSameBytes() {
        for (String tag : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(PdfWriter.builder(Letters.fonts()).build().write(LETTER).orThrow().bytes())
                    .as(tag)
                    .isEqualTo(bytes);
        }
    }

    @Test
    void threadsThatShareAWriterWriteTheSameBytes() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> write = () -> writer.write(LETTER).orThrow().bytes();
            for (Future<byte[]> result : threads.invokeAll(Collections.nCopies(24, write))) {
                assertThat(result.get()).isEqualTo(bytes);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void lettersWrittenInBetweenChangeNothing() {
        writer.write(Letters.body("<h1>Other</h1><p><b>bold</b> <i>italic</i> é ü ß</p>"));

        assertThat(writer.write(LETTER).orThrow().bytes()).isEqualTo(bytes);
    }

    @Test
    void theOutputTimestampDatesLettersThatHaveNoDate() {
        Optional<Instant> timestamp = Optional.of(Instant.parse("2020-02-03T04:05:06Z"));
        PdfWriter dating = PdfWriter.builder(Letters.fonts()).outputTimestamp(timestamp).build();

        assertThat(dating.write(LETTER).orThrow().bytes()).isEqualTo(bytes);
        assertThat(new String(dating.write(Letters.undated()).orThrow().bytes()))
                .contains("<xmp:CreateDate>2020-02-03T04:05:06Z</xmp:CreateDate>");
    }
}
