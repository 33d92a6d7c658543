/** From a path, a string or bytes to a {@link io.github.letterwright.read.CaseFile}. */
@NullMarked
package io.github.letterwright.read;

import org.jspecify.annotations.NullMarked;
