/** Packs: the folders that make one kind of letter, with what they inherit. */
@NullMarked
package io.github.letterwright.pack;

import org.jspecify.annotations.NullMarked;
