package io.github.letterwright.compose;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;

/** FreeMarker's decimal arithmetic with numbers of at most a hundred digits. */
final class BoundedArithmetic extends ArithmeticEngine {

    private static final int DIGITS = 100;
    private static final ArithmeticEngine EXACT = ArithmeticEngine.BIGDECIMAL_ENGINE;

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        return EXACT.compareNumbers(first, second);
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        return bounded(EXACT.add(first, second));
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        return bounded(EXACT.subtract(first, second));
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        return bounded(EXACT.multiply(first, second));
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        return bounded(EXACT.divide(first, second));
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        return bounded(EXACT.modulus(first, second));
    }

    /**
     * The number that a text says.
     *
     * @throws NumberFormatException when it says none, or too long a one
     */
    @Override
    public Number toNumber(String text) {
        if (text.length() > DIGITS || !isBounded(EXACT.toNumber(text))) {
            throw new NumberFormatException("a number may have 100 digits at most");
        }
        return EXACT.toNumber(text);
    }

    private static Number bounded(Number result) throws TemplateModelException {
        if (!isBounded(result)) {
            throw new MisuseException("a number may have 100 digits at most");
        }
        return result;
    }

    private static boolean isBounded(Number number) {
        return !(number instanceof BigDecimal exact)
                || exact.precision() <= DIGITS && Math.abs((long) exact.scale()) <= DIGITS;
    }
}
