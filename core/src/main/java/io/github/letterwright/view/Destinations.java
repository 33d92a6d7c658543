package io.github.letterwright.view;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds the addresses that links print. */
final class Destinations extends AbstractVisitor {

    private final Set<String> found = new HashSet<>();

    private Destinations() {}

    static Set<String> in(Node node) {
        Destinations destinations = new Destinations();
        node.accept(destinations);
        return destinations.found;
    }

    @Override
    public void visit(Link link) {
        found.add(link.getDestination());
        visitChildren(link);
    }
}
