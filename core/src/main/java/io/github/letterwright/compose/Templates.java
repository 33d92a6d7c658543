package io.github.letterwright.compose;

import freemarker.cache.NullCacheStorage;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import io.github.letterwright.pack.TemplatePack;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a pack for one language, under lock and key: they reach nothing but the pack and
 * the view. Thread-safe.
 */
final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_35;
    private static final String VETTED = "vetted";

    private final PackLoader loader;
    private final Configuration configuration;

    Templates(TemplatePack pack, String language) {
        this.loader = new PackLoader(pack, language);
        this.configuration = configuration(loader);
    }

    private static Configuration configuration(PackLoader loader) {
        Configuration configuration = new VettingConfiguration();
        configuration.setTemplateLoader(loader);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    private static Configuration lock(Configuration configuration) {
        configuration.setCacheStorage(new NullCacheStorage());
        configuration.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        configuration.setLocalizedLookup(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setTabSize(1);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(LetterFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLazyImports(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setArithmeticEngine(new BoundedArithmetic());
        return configuration;
    }

    /** The template of this name. */
    Template get(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** What diagnostics call the file of a template. */
    String fileName(String template) {
        return loader.fileName(template);
    }

    /** What templates are parsed with. */
    static Configuration locked() {
        return lock(new Configuration(VERSION));
    }

    /** Every template that is to run, however it is named, passes through here. */
    private static final class VettingConfiguration extends Configuration {

        VettingConfiguration() {
            super(VERSION);
            lock(this);
        }

        @Override
        public Template getTemplate(
                String name,
                @Nullable Locale locale,
                @Nullable Object condition,
                @Nullable String encoding,
                boolean parse,
                boolean ignoreMissing)
                throws IOException {
            Template template =
                    super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
            if (template != null) {
                vet(template);
            }
            return template;
        }

        private static void vet(Template template) {
            synchronized (template) {
                if (template.getCustomAttribute(VETTED) == null) {
                    if (!Refusals.of(template, template.getName()).isEmpty()) {
                        throw new IllegalStateException(
                                template.getName() + " must have been refused before it is run");
                    }
                    // Puts an element into each loop, where the trace sees every turn.
                    _CoreAPI.addThreadInterruptedChecks(template);
                    template.setCustomAttribute(VETTED, true);
                }
            }
        }
    }
}
