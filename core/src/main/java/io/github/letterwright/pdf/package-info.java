/** From HTML to PDF/A-2a and PDF/UA-1. */
@NullMarked
package io.github.letterwright.pdf;

import org.jspecify.annotations.NullMarked;
