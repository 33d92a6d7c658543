/** Checks on finished letters: what PDF/A-2a and PDF/UA-1 ask, and what their validator misses. */
@NullMarked
package io.github.letterwright.conform;

import org.jspecify.annotations.NullMarked;
