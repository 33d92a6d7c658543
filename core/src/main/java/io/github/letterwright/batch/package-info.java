/** Letter sets: walks folders, names and writes files, runs in parallel. */
@NullMarked
package io.github.letterwright.batch;

import org.jspecify.annotations.NullMarked;
