package io.github.letterwright.examples;

import java.nio.file.Path;
import java.util.List;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF. */
final class VeraPdf {

    private VeraPdf() {}

    /** The failed checks of a flavour, readable; none when the file conforms. */
    static List<String> failures(Path pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            List<String> failures =
                    result.getTestAssertions().stream()
                            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
                            .distinct()
                            .toList();
            return result.isCompliant() || !failures.isEmpty()
                    ? failures
                    : List.of("not compliant, without a failed check");
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read " + pdf, e);
        }
    }
}
