/** From a view and a pack to HTML, with the origin of every piece of it. */
@NullMarked
package io.github.letterwright.compose;

import org.jspecify.annotations.NullMarked;
