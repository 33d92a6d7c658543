package io.github.letterwright.view;

import java.util.List;

/**
 * What one side based its decision on.
 *
 * @param basis {@code none}, {@code non-mtus} or {@code mtus}
 * @param mtus parts of the MTUS; may be empty
 * @param nonMtus any other sources; may be empty
 */
public record GuidelineView(Printed basis, List<MtusView> mtus, ListView nonMtus) {}
