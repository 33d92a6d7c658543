package io.github.letterwright.batch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    @TempDir private Path folder;

    private final CountDownLatch waiting = new CountDownLatch(1);

    @Test
    void aSecondRunInThisProcessWaitsForTheFirst() throws Exception {
        CompletableFuture<Void> second;
        try (RunLock first = RunLock.of(folder, Progress.UNTOLD)) {
            assertThat(first).isNotNull();
            second = CompletableFuture.runAsync(this::lockAndUnlock);
            assertThat(waiting.await(10, SECONDS)).isTrue();
            assertThat(second).isNotDone();
        }
        second.get(10, SECONDS);
    }

    @Test
    void aRunWaitsForOneOfAnotherProcessAndGoesOnWhenThatWasKilled() throws Exception {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                RunLockTest.class.getName(),
                                folder.toString())
                        .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("locked");
            CompletableFuture<Void> second = CompletableFuture.runAsync(this::lockAndUnlock);
            assertThat(waiting.await(10, SECONDS)).isTrue();
            assertThat(second).isNotDone();
            other.destroyForcibly().waitFor();
            second.get(10, SECONDS);
        } finally {
            other.destroyForcibly();
        }
    }

    /** Holds the lock until it is killed. */
    public static void main(String[] args) throws Exception {
        try (RunLock lock = RunLock.of(Path.of(args[0]), Progress.UNTOLD)) {
            System.out.println(lock == null ? "" : "locked");
            System.out.flush();
            Thread.currentThread().join();
        }
    }

    private void lockAndUnlock() {
        try (RunLock lock = RunLock.of(folder, new Waiting(waiting))) {
            assertThat(lock).isNotNull();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Waiting(CountDownLatch latch) implements Progress {

        @Override
        public void waiting() {
            latch.countDown();
        }

        @Override
        public void done(int cases, int all) {
            throw new AssertionError("no case is done here");
        }
    }
}
