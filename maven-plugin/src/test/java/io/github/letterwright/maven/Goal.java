package io.github.letterwright.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A goal as the plugin's descriptor has it.
 *
 * @param phase empty when it runs in none by itself
 * @param description in Markdown
 */
record Goal(
        String name,
        String phase,
        boolean isThreadSafe,
        String description,
        List<Parameter> parameters) {

    /** A parameter that users set. */
    record Parameter(
            String name, String property, Optional<String> defaultValue, String description) {}

    /** All goals, by name. */
    static List<Goal> all(Path descriptor) throws Exception {
        Element plugin =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(descriptor.toFile())
                        .getDocumentElement();
        return elements(plugin, "mojo").stream()
                .map(Goal::of)
                .sorted(Comparator.comparing(Goal::name))
                .toList();
    }

    private static Goal of(Element mojo) {
        List<Parameter> parameters =
                elements(mojo, "parameter").stream()
                        .filter(its -> text(its, "editable").equals("true"))
                        .map(its -> parameter(its, mojo))
                        .toList();
        return new Goal(
                text(mojo, "goal"),
                text(mojo, "phase"),
                text(mojo, "threadSafe").equals("true"),
                markdown(text(mojo, "description")),
                parameters);
    }

    private static Parameter parameter(Element parameter, Element mojo) {
        String name = text(parameter, "name");
        Element configuration = elements(mojo, "configuration").get(0);
        Element value = elements(configuration, name).get(0);
        return new Parameter(
                name,
                value.getTextContent().replaceFirst("^\\$\\{(.*)}$", "$1"),
                Optional.of(value.getAttribute("default-value")).filter(text -> !text.isEmpty()),
                markdown(text(parameter, "description")));
    }

    private static String markdown(String html) {
        return html.replaceAll("</?code>", "`")
                .replaceAll("</?p>|<br ?/?>", " ")
                .replaceAll("\\s+", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("|", "\\|")
                .strip();
    }

    /** The text of the first element of a name; empty when there is none. */
    private static String text(Element within, String name) {
        List<Element> found = elements(within, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
