/** What the PDF engine makes of styles, told in the words of CSS. For the writer; not an API. */
@NullMarked
package io.github.letterwright.pdf.style;

import org.jspecify.annotations.NullMarked;
