package io.github.letterwright.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes bookmarks of the headings h1 to h6, nested by their levels. */
final class Bookmarks {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private record Open(int level, Element bookmark) {}

    private final Document document;
    private final Deque<Open> open = new ArrayDeque<>();
    private int unnamed;

    private Bookmarks(Document document) {
        this.document = document;
    }

    /** The bookmarks of a document; its headings that have no id get one. */
    static Element of(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        Bookmarks making = new Bookmarks(document);
        making.open.push(new Open(0, bookmarks));
        making.walk(document.getDocumentElement());
        return bookmarks;
    }

    private void walk(Node node) {
        if (node instanceof Element element && HEADING.matcher(element.getTagName()).matches()) {
            add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child);
        }
    }

    private void add(Element heading) {
        int level = heading.getTagName().charAt(1) - '0';
        while (open.element().level() >= level) {
            open.pop();
        }
        Element bookmark = document.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + id(heading));
        open.element().bookmark().appendChild(bookmark);
        open.push(new Open(level, bookmark));
    }

    private String id(Element heading) {
        if (!heading.hasAttribute("id")) {
            unnamed++;
            heading.setAttribute("id", "letterwright-heading-" + unnamed);
        }
        return heading.getAttribute("id");
    }
}
