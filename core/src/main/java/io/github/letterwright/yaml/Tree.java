package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Set;

/**
 * A parsed text.
 *
 * @param root its outermost node
 * @param problems what is wrong with it though it can be read
 * @param unread pointers of the nodes whose value is not known, such as aliases
 * @param isCutShort whether more stands behind the document
 */
record Tree(YamlNode root, List<Diagnostic> problems, Set<String> unread, boolean isCutShort) {

    /** As deep as mappings and lists may be nested. */
    static final int MAX_DEPTH = 32;

    Tree {
        problems = List.copyOf(problems);
        unread = Set.copyOf(unread);
    }

    static Diagnostic empty(String file) {
        return Diagnostic.error("LW101", SourceLocation.ofFile(file), "the file describes nothing")
                .withHint("write its keys, one on a line, each with its value");
    }
}
