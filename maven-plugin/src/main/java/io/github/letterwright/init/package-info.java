/** Starts a project: what the goal {@code init} writes. Knows nothing of Maven's machinery. */
@NullMarked
package io.github.letterwright.init;

import org.jspecify.annotations.NullMarked;
