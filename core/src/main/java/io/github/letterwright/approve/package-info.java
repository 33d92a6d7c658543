/** Approved letters: what readers noticed in them, and what differs from it today. */
@NullMarked
package io.github.letterwright.approve;

import org.jspecify.annotations.NullMarked;
