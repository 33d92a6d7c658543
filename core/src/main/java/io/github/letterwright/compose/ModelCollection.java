package io.github.letterwright.compose;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The keys or the values of a hash. */
record ModelCollection(Collection<?> parts, ViewModels models) implements TemplateCollectionModel {

    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> iterator = parts.iterator();
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return models.of(iterator.next());
            }

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }
        };
    }
}
