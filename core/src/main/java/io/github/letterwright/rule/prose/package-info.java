/** Reading what reviewers write: sentences, conclusions, dates. For the rules; not an API. */
@NullMarked
package io.github.letterwright.rule.prose;

import org.jspecify.annotations.NullMarked;
