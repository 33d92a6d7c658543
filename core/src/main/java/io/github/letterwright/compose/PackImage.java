package io.github.letterwright.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.List;

/** {@code image("logo.png")}: a PNG or JPEG file of the pack's {@code images} as a data: URI. */
record PackImage(TemplatePack pack, String language) implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel name)) {
            throw new MisuseException("image(…) takes the name of a file in images");
        }
        String path = PackPictures.FOLDER + name.getAsString();
        if (path.contains("..") || path.contains("\\")) {
            throw new MissingFileException("an image's name cannot leave the pack");
        }
        PackFile file =
                pack.file(path, language)
                        .orElseThrow(
                                () ->
                                        new MissingFileException(
                                                "neither the pack nor a parent has a file {}",
                                                path));
        return LetterFormat.INSTANCE.fromMarkup(
                PackPictures.uri(file)
                        .orElseThrow(
                                () ->
                                        new MissingFileException(
                                                "{} is neither PNG nor JPEG", file.path())));
    }
}
