package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/**
 * A parsed text.
 *
 * @param root its outermost node
 * @param problems what is wrong with it though it can be read
 * @param unread pointers of the nodes whose value is not known, such as aliases
 */
record Tree(YamlNode root, List<Diagnostic> problems, Set<String> unread) {

    /** As deep as mappings and lists may be nested. */
    static final int MAX_DEPTH = 32;

    static final String EMPTY = "the file describes nothing";

    Tree {
        problems = List.copyOf(problems);
        unread = Set.copyOf(unread);
    }
}
