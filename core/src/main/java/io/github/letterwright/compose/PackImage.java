package io.github.letterwright.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** {@code image("logo.png")}: a PNG or JPEG file of the pack's {@code images} as a data: URI. */
record PackImage(TemplatePack pack, String language) implements TemplateMethodModelEx {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel name)) {
            throw new MisuseException("image(…) takes the name of a file in images");
        }
        String path = "images/" + name.getAsString();
        if (path.contains("..") || path.contains("\\")) {
            throw new MissingFileException("an image's name cannot leave the pack");
        }
        PackFile file =
                pack.file(path, language)
                        .orElseThrow(
                                () ->
                                        new MissingFileException(
                                                "neither the pack nor a parent has a file "
                                                        + path));
        return LetterFormat.INSTANCE.fromMarkup(dataUri(file));
    }

    private static String dataUri(PackFile file) throws TemplateModelException {
        String encoded = Base64.getEncoder().encodeToString(file.content());
        if (startsWith(file.content(), PNG)) {
            return "data:image/png;base64," + encoded;
        }
        if (startsWith(file.content(), JPEG)) {
            return "data:image/jpeg;base64," + encoded;
        }
        throw new MissingFileException(file.path() + " is neither PNG nor JPEG");
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length > mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
