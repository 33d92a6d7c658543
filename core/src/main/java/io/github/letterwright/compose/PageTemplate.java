package io.github.letterwright.compose;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page that is no letter, such as the overview of a set: a FreeMarker template of our own over
 * maps, lists, strings, numbers and booleans. All text is escaped. It is read when the first page
 * is written: most runs write few of them. Thread-safe.
 */
public final class PageTemplate {

    private final Class<?> owner;
    private final String resource;
    private @Nullable Template template;

    private PageTemplate(Class<?> owner, String resource) {
        this.owner = owner;
        this.resource = resource;
    }

    /** The template in a resource of a class, in UTF-8. */
    public static PageTemplate ofResource(Class<?> owner, String resource) {
        return new PageTemplate(owner, resource);
    }

    private synchronized Template template() throws IOException {
        if (template == null) {
            try (InputStream bytes =
                    Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
                var text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                template = new Template(resource, text, configuration());
            }
        }
        return template;
    }

    private static Configuration configuration() {
        var version = Configuration.VERSION_2_3_35;
        var configuration = new Configuration(version);
        configuration.setObjectWrapper(new SimpleObjectWrapper(version));
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        return configuration;
    }

    /**
     * The page.
     *
     * @throws IllegalArgumentException when the model lacks what the template prints
     * @throws NullPointerException when there is no such resource
     */
    public String render(Map<String, ?> model) {
        var page = new StringWriter();
        try {
            write(model, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /**
     * Writes the page.
     *
     * @throws IllegalArgumentException when the model lacks what the template prints
     * @throws NullPointerException when there is no such resource
     * @throws IOException when the writer does
     */
    public void write(Map<String, ?> model, Writer page) throws IOException {
        try {
            template().process(model, page);
        } catch (TemplateException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
