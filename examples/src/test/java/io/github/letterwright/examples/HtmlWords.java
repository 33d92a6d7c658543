package io.github.letterwright.examples;

import java.io.StringReader;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The words of a letter's HTML body, in reading order. */
final class HtmlWords {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "li",
                    "ul",
                    "ol",
                    "td",
                    "th",
                    "tr",
                    "table",
                    "div",
                    "section",
                    "article",
                    "header",
                    "address",
                    "main",
                    "blockquote",
                    "pre");

    private HtmlWords() {}

    static String of(String html) throws Exception {
        Node document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(html)));
        StringBuilder text = new StringBuilder();
        append(document.getFirstChild().getNextSibling(), text);
        return normalized(text.toString());
    }

    private static void append(Node node, StringBuilder text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getNodeValue());
        }
        if (node.getNodeName().equals("head")) {
            return;
        }
        boolean block = BLOCKS.contains(node.getNodeName());
        text.append(block ? " " : "");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, text);
        }
        text.append(block ? " " : "");
    }

    static String normalized(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
