package io.github.letterwright.compose;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.letterwright.view.Listed;
import io.github.letterwright.view.Printable;
import io.github.letterwright.view.Printed;
import io.github.letterwright.view.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Views as templates see them, for one letter: a record by its components alone, a printable as
 * finished markup when printed and as plain text otherwise. No method of any object can be reached.
 */
final class ViewModels {

    private final Trace trace;

    /**
     * @param trace is told which values are read as text
     */
    ViewModels(Trace trace) {
        this.trace = trace;
    }

    /** The model of a part of a view; null, which FreeMarker takes as missing, for none. */
    @Nullable TemplateModel of(@Nullable Object part) throws TemplateModelException {
        if (part instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (part == null || part instanceof TemplateModel) {
            return (TemplateModel) part;
        }
        if (part instanceof Printed printed) {
            return new Value(printed);
        }
        if (part instanceof Listed && part instanceof Printable listed) {
            return new ListedValue(listed);
        }
        if (part instanceof Printable printable) {
            return new RecordValue(printable);
        }
        return ofStructure(part);
    }

    /**
     * The model of values by name, of which not all need to be there.
     *
     * @param known every name that a template may ask for
     */
    TemplateModel of(Map<String, ?> values, Collection<String> known) {
        return new KnownHash(values, known);
    }

    private TemplateModel ofStructure(Object part) throws TemplateModelException {
        if (part instanceof Record view) {
            return recordHash(view);
        }
        if (part instanceof List<?> list) {
            return new Sequence(list);
        }
        if (part instanceof Map<?, ?> map) {
            return new MapHash(map);
        }
        if (part instanceof Boolean value) {
            return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (part instanceof String text) {
            return new SimpleScalar(text);
        }
        throw new IllegalArgumentException(part.getClass() + " must not stand in a view");
    }

    private class Value implements Markup, TemplateScalarModel {
        private final Printed printed;

        Value(Printed printed) {
            this.printed = printed;
        }

        @Override
        public List<Piece> pieces() {
            return printed.fragments().stream().map(Piece::of).toList();
        }

        @Override
        public String getAsString() {
            printed.fragments().stream()
                    .map(fragment -> fragment.source())
                    .filter(source -> !source.equals(Source.NONE))
                    .findFirst()
                    .ifPresent(trace::read);
            return printed.text();
        }
    }

    private class RecordValue extends Value implements TemplateHashModelEx {
        private final KnownHash components;

        RecordValue(Printable part) {
            super(part.printed());
            components = recordHash((Record) part);
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return components.get(name);
        }

        @Override
        public boolean isEmpty() {
            return components.isEmpty();
        }

        @Override
        public int size() {
            return components.size();
        }

        @Override
        public ModelCollection keys() {
            return components.keys();
        }

        @Override
        public ModelCollection values() {
            return components.values();
        }
    }

    private final class ListedValue extends RecordValue implements TemplateSequenceModel {
        private final Sequence entries;

        ListedValue(Printable part) {
            super(part);
            entries = new Sequence(((Listed) part).entries());
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return entries.get(index);
        }

        @Override
        public int size() {
            return entries.size();
        }
    }

    private final class Sequence implements TemplateSequenceModel {
        private final List<?> list;

        Sequence(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < list.size() ? of(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private class MapHash implements TemplateHashModelEx {
        private final Map<?, ?> map;

        MapHash(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return of(map.get(name));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public ModelCollection keys() {
            return new ModelCollection(map.keySet(), ViewModels.this);
        }

        @Override
        public ModelCollection values() {
            return new ModelCollection(map.values(), ViewModels.this);
        }
    }

    private KnownHash recordHash(Record view) {
        Map<String, ?> components = Components.of(view);
        return new KnownHash(components, components.keySet());
    }

    private final class KnownHash extends MapHash {
        private final Collection<String> known;

        KnownHash(Map<String, ?> values, Collection<String> known) {
            super(values);
            this.known = known;
        }

        /** A name that there cannot be is a mistake, in {@code ??} as well. */
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            if (!known.contains(name)) {
                throw new UnknownFieldException(name, List.copyOf(known));
            }
            return super.get(name);
        }
    }
}
