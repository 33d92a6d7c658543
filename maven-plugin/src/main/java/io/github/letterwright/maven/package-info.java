/** The goals: parameters, one call, one line that sums up. */
@NullMarked
package io.github.letterwright.maven;

import org.jspecify.annotations.NullMarked;
