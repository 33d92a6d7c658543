/** The live preview: a web server on this machine that keeps letters in step with their files. */
@NullMarked
package io.github.letterwright.preview;

import org.jspecify.annotations.NullMarked;
