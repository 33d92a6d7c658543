package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Looks at a start tag: what it may load, run or send, and whether everybody can read it. */
final class AttributeCheck {

    /** Words, tables and pictures; everything else loads, runs, sends, or hides something. */
    private static final Set<String> ELEMENTS =
            Set.of(
                    ("html head title meta style body main section article header footer aside nav"
                                    + " hgroup div p span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table"
                                    + " caption colgroup col thead tbody tfoot tr th td a img br hr"
                                    + " wbr b i strong em u s small big sub sup mark q cite"
                                    + " blockquote abbr dfn time data code kbd samp var tt pre"
                                    + " center address figure figcaption ins del bdi bdo ruby rt rp")
                            .split(" "));

    private static final Set<String> REFERENCES =
            Set.of(
                    "src",
                    "srcset",
                    "href",
                    "xlink:href",
                    "data",
                    "action",
                    "formaction",
                    "poster",
                    "download",
                    "lowsrc",
                    "dynsrc",
                    "background",
                    "longdesc",
                    "manifest",
                    "ping",
                    "srcdoc",
                    "codebase",
                    "imagesrcset");

    private static final Set<String> NUMBERS =
            Set.of(
                    "colspan",
                    "rowspan",
                    "span",
                    "border",
                    "cellpadding",
                    "cellspacing",
                    "start",
                    "width",
                    "height");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?(%|px)?");
    private static final Pattern LINK = Pattern.compile("(?is)(https?://|mailto:|tel:).*");
    private static final String PICTURE_HINT =
            "a picture of the pack: src=\"${image(\"logo.png\")}\"";

    private static final Pattern PICTURE =
            Pattern.compile("data:image/(png|jpeg);base64,[A-Za-z0-9+/=]*");

    private final DocumentText text;
    private final PackPictures pictures;
    private final List<Diagnostic> found;

    /**
     * @param pictures what the letter may show
     * @param found takes what is found
     */
    AttributeCheck(DocumentText text, PackPictures pictures, List<Diagnostic> found) {
        this.text = text;
        this.pictures = pictures;
        this.found = found;
    }

    /** Looks at the start tag at an offset. */
    void check(String element, Attributes values, int tag) {
        String name = element.toLowerCase(Locale.ROOT);
        if (!name.equals(element)) {
            error("LW320", tag, "names of elements are written small: <" + name + ">");
        }
        if (!ELEMENTS.contains(name)) {
            error("LW322", tag, "a letter must not contain <" + element + ">");
            return;
        }
        if (name.equals("meta") && values.getValue("http-equiv") != null) {
            error("LW322", tag, "a letter must not contain <meta http-equiv>");
        }
        String charset = values.getValue("charset");
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            error("LW322", tag, "a letter is UTF-8");
        }
        if (name.equals("img") && !hasWords(values.getValue("alt"))) {
            add(
                    diagnostic("LW323", tag, "a picture needs words for those who cannot see it")
                            .withHint("say in alt=\"…\" what it shows"),
                    tag);
        }
        for (int i = 0; i < values.getLength(); i++) {
            checkAttribute(name, values.getQName(i), values.getValue(i), tag);
        }
    }

    /** An empty text will not do either: the PDF would have a figure without a description. */
    private static boolean hasWords(@Nullable String alt) {
        return alt != null && !alt.isBlank();
    }

    private void checkAttribute(String element, String attribute, String value, int tag) {
        String name = attribute.toLowerCase(Locale.ROOT);
        if (name.startsWith("on")) {
            int offset = text.attribute(tag, attribute);
            error("LW322", offset, "a letter must not contain the event handler " + attribute);
        } else if (name.equals("style")) {
            int offset = text.attribute(tag, attribute);
            for (StyleFinding finding : StyleCheck.of(value)) {
                add(finding.at(text.blame(offset)), offset);
            }
        } else if (NUMBERS.contains(name) && !NUMBER.matcher(value.strip()).matches()) {
            int offset = text.attribute(tag, attribute);
            error("LW327", offset, name + " is a number with three digits at most");
        } else if (REFERENCES.contains(name) && !isInside(element, name, value.strip())) {
            int offset = text.attribute(tag, attribute);
            add(
                    diagnostic(
                                    "LW321",
                                    offset,
                                    "a letter must not refer to something outside of it")
                            .withHint(
                                    element.equals("img")
                                            ? PICTURE_HINT
                                            : "a link may go to #an-id, https:, mailto: or tel:"),
                    offset);
        } else if (element.equals("img") && name.equals("src")) {
            int offset = text.attribute(tag, attribute);
            pictures.fault(value.strip()).ifPresent(why -> error("LW326", offset, why));
            if (!pictures.have(value.strip())) {
                add(
                        diagnostic("LW321", offset, "a letter shows pictures of its pack alone")
                                .withHint(PICTURE_HINT),
                        offset);
            }
        }
    }

    /** A link may lead anywhere, since it loads nothing; a picture stands in the document. */
    private static boolean isInside(String element, String attribute, String value) {
        if (element.equals("a") && attribute.equals("href")) {
            return value.startsWith("#") || LINK.matcher(value).matches();
        }
        return element.equals("img") && attribute.equals("src") && PICTURE.matcher(value).matches();
    }

    private Diagnostic diagnostic(String id, int offset, String message) {
        return Diagnostic.error(id, text.blame(offset), message);
    }

    private void error(String id, int offset, String message) {
        add(diagnostic(id, offset, message), offset);
    }

    private void add(Diagnostic diagnostic, int offset) {
        found.add(diagnostic.withRelated(text.data(offset)));
    }
}
