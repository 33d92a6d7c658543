package io.github.letterwright.compose;

import io.github.letterwright.pack.NearFile;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.List;
import java.util.function.Predicate;

/** What is wrong with the name of a file that a template asks its pack for. */
final class MissingFile {

    private static final String ID = "LW314";
    private static final String NOWHERE = "neither the pack nor a parent has a file {}";

    private MissingFile() {}

    /** A template of this name, as FreeMarker asks for it, is not there. */
    static Fault template(TemplatePack pack, String name) {
        if (name.startsWith("parent:")) {
            return Fault.of(ID, "\"parent:\" must begin a name that is written out")
                    .withHint("write <#include \"parent:sections/….ftlh\">");
        }
        if (name.contains(":")) {
            return templateOutside();
        }
        String path = name.replaceFirst(";up\\d{3}$", "");
        return path.equals(name)
                ? nowhere(pack, path, it -> it.endsWith(PackLoader.TEMPLATE))
                : Fault.quoting(ID, "no parent of this pack has a file {}", List.of(path))
                        .withHint(NearFile.of(path, pack.files()).orElse(""));
    }

    static Fault templateOutside() {
        return Fault.of(ID, "a template's name cannot leave the pack");
    }

    /** A picture of this path is not there. */
    static Fault picture(TemplatePack pack, String path) {
        return nowhere(pack, path, it -> it.startsWith(PackPictures.FOLDER));
    }

    static Fault pictureOutside() {
        return Fault.of(ID, "an image's name cannot leave the pack");
    }

    static Fault noPicture(String path) {
        return Fault.quoting(ID, "{} is neither PNG nor JPEG", List.of(path));
    }

    private static Fault nowhere(TemplatePack pack, String path, Predicate<String> alike) {
        List<PackFile> files =
                pack.files().stream().filter(file -> alike.test(file.path())).toList();
        return Fault.quoting(ID, NOWHERE, List.of(path))
                .withHint(NearFile.of(path, files).orElse(""));
    }
}
