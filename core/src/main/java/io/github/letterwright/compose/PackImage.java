package io.github.letterwright.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.List;
import java.util.Optional;

/** {@code image("logo.png")}: a PNG or JPEG file of the pack's {@code images} as a data: URI. */
record PackImage(TemplatePack pack, String language) implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel name)) {
            throw new MisuseException("image(…) takes the name of a file in images");
        }
        PackFile file = file(name.getAsString());
        return LetterFormat.INSTANCE.fromMarkup(PackPictures.uri(file).orElseThrow());
    }

    private PackFile file(String name) throws MissingFileException {
        String path = PackPictures.FOLDER + name;
        if (path.contains("..") || path.contains("\\")) {
            throw new MissingFileException(MissingFile.pictureOutside());
        }
        PackFile file =
                pack.file(path, language)
                        .orElseThrow(
                                () -> new MissingFileException(MissingFile.picture(pack, path)));
        if (!PackPictures.isPicture(file)) {
            throw new MissingFileException(MissingFile.noPicture(file.path()));
        }
        return file;
    }

    /** What is wrong with a name that a template gives. */
    Optional<Fault> fault(String name) {
        try {
            file(name);
            return Optional.empty();
        } catch (MissingFileException e) {
            return Optional.of(e.fault());
        }
    }
}
