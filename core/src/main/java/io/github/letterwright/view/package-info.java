/** What templates see: ready-to-print values for one audience, each with its place in the case. */
@NullMarked
package io.github.letterwright.view;

import org.jspecify.annotations.NullMarked;
