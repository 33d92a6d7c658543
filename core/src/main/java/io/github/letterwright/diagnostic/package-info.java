/** What is wrong, where, and what to write instead; values that carry their diagnostics. */
@NullMarked
package io.github.letterwright.diagnostic;

import org.jspecify.annotations.NullMarked;
