/** The case as records: what a letter is about, without a trace of YAML or of any template. */
@NullMarked
package io.github.letterwright.model;

import org.jspecify.annotations.NullMarked;
