package io.github.letterwright.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks poppler's {@code pdftotext} for the words of a PDF. */
final class PdfText {

    private PdfText() {}

    static boolean isInstalled() {
        try {
            Process process =
                    new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** All words between the margins of an inch, one space between them. */
    static String words(Path pdf) throws IOException, InterruptedException {
        return read(pdf, "-x", "0", "-y", "66", "-W", "612", "-H", "660");
    }

    /** All words, one space between them. */
    static String allWords(Path pdf) throws IOException, InterruptedException {
        return read(pdf);
    }

    private static String read(Path pdf, String... part) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("pdftotext", "-enc", "UTF-8", "-nopgbrk", "-r", "72"));
        command.addAll(List.of(part));
        command.addAll(List.of(pdf.toString(), "-"));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("pdftotext failed on " + pdf);
        }
        return HtmlWords.normalized(text);
    }
}
