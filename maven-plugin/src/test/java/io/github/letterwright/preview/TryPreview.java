package io.github.letterwright.preview;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.view.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts a preview from an IDE or a shell: a folder of cases, one of packs, a port. */
final class TryPreview {

    private TryPreview() {}

    public static void main(String[] args) throws Exception {
        Path cases = Path.of(args[0]).toAbsolutePath().normalize();
        Path packs = Path.of(args.length > 1 ? args[1] : "packs").toAbsolutePath().normalize();
        int port = args.length > 2 ? Integer.parseInt(args[2]) : 4000;
        var drafts = BatchRenderer.builder().casesDirectory(cases).packsDirectory(packs).drafts();
        Preview.Settings settings =
                new Preview.Settings(
                        drafts,
                        cases.getParent(),
                        cases,
                        packs,
                        cases.resolveSibling("approved"),
                        List.of(Audience.values()),
                        port,
                        Editor.VS_CODE,
                        (words, fault) -> fault.printStackTrace());
        try (Preview preview = Preview.start(settings)) {
            System.out.println(preview.address());
            new CountDownLatch(1).await();
        }
    }
}
