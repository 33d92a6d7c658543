package io.github.letterwright.conform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF. Only {@link RuleJudge#find} names this class, which loads only where that is. */
final class VeraPdf implements RuleJudge {

    private static final Map<String, PDFAFlavour> STANDARDS =
            new TreeMap<>(
                    Map.of("PDF/A-2a", PDFAFlavour.PDFA_2_A, "PDF/UA-1", PDFAFlavour.PDFUA_1));

    private VeraPdf() {}

    static RuleJudge create() {
        VeraGreenfieldFoundryProvider.initialise();
        return new VeraPdf();
    }

    @Override
    public List<Failure> failures(byte[] pdf) {
        Set<Failure> failures = new LinkedHashSet<>();
        STANDARDS.forEach((name, flavour) -> failures.addAll(failures(pdf, name, flavour)));
        return new ArrayList<>(failures);
    }

    private static List<Failure> failures(byte[] pdf, String standard, PDFAFlavour flavour) {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<Failure> failures =
                    result.getTestAssertions().stream()
                            .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                            .map(it -> failure(standard, it))
                            .toList();
            return result.isCompliant() || !failures.isEmpty()
                    ? failures
                    : List.of(new Failure(standard, "", 0, "it does not conform"));
        } catch (VeraPDFException | IOException e) {
            return List.of(new Failure(standard, "", 0, "veraPDF cannot read it"));
        }
    }

    private static Failure failure(String standard, TestAssertion assertion) {
        return new Failure(
                standard,
                assertion.getRuleId().getClause(),
                assertion.getRuleId().getTestNumber(),
                assertion.getMessage());
    }
}
