package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A port that is taken is passed over. */
class PortTest {

    @TempDir Path folder;

    @Test
    void theFirstFreePortFrom4000OnIsTaken() throws IOException {
        PreviewProject.lay(folder);
        Preview.Settings its = PreviewProject.settings(folder, List.of(Audience.PARTIES));
        List<ServerSocket> taken = new ArrayList<>();
        try {
            take(4000, taken);
            take(4001, taken);
            try (Preview preview =
                    Preview.start(
                            new Preview.Settings(
                                    its.drafts(),
                                    its.base(),
                                    its.cases(),
                                    its.packs(),
                                    its.approved(),
                                    its.audiences(),
                                    4000,
                                    its.editor(),
                                    its.terminal()))) {
                int port = URI.create(preview.address()).getPort();
                assertThat(port).isBetween(4002, 4100);
                for (int each = 4002; each < port; each++) {
                    take(each, taken);
                }
                assertThat(taken).as("none of those between was free").hasSizeLessThan(3);
            }
        } finally {
            for (ServerSocket socket : taken) {
                socket.close();
            }
        }
    }

    /** Takes a port, unless somebody has it. */
    private static void take(int port, List<ServerSocket> taken) throws IOException {
        try {
            taken.add(new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")));
        } catch (BindException e) {
            assertThat(port).isPositive();
        }
    }
}
