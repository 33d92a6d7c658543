/** Rules: what can be wrong with a case, or a set of cases, that is well-formed. */
@NullMarked
package io.github.letterwright.rule;

import org.jspecify.annotations.NullMarked;
