package io.github.letterwright.benchmark;

import io.github.letterwright.pdf.PdfDocument;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Long letters in little memory: the time should grow as the items do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 4)
@Measurement(iterations = 4)
public class LongLetterBenchmark {

    @Param({"100", "300", "1000"})
    private int items;

    private final Pipeline pipeline = Pipeline.create();
    private String yaml = "";

    @Setup
    public void write() {
        yaml = BenchmarkCase.withItems(items);
    }

    @Benchmark
    public PdfDocument yamlToPdf() {
        return pipeline.letter(yaml);
    }
}
