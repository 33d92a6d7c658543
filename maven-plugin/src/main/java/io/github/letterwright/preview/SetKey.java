package io.github.letterwright.preview;

import io.github.letterwright.view.Audience;
import java.util.Optional;

/**
 * Which letters of the cases are shown.
 *
 * @param audience whom they are for
 * @param pack the pack that makes all of them; when empty, each case's own
 */
record SetKey(Audience audience, Optional<String> pack) {}
