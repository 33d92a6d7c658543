package io.github.letterwright.benchmark;

import io.github.letterwright.pdf.PdfDocument;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A letter of three items: from YAML to PDF, and its lines drawn with PDFBox alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 5, time = 5)
public class LetterBenchmark {

    private final Pipeline pipeline = Pipeline.create();
    private final String yaml = BenchmarkCase.withItems(3);
    private DrawnLines lines;

    @Setup
    public void takeLines() throws IOException {
        lines = DrawnLines.of(pipeline.letter(yaml));
    }

    @Benchmark
    public byte[] linesWithPdfBox() throws IOException {
        return lines.draw();
    }

    @Benchmark
    public PdfDocument yamlToPdf() {
        return pipeline.letter(yaml);
    }

    @Benchmark
    @Threads(2)
    public PdfDocument yamlToPdfOnTwoThreads() {
        return pipeline.letter(yaml);
    }
}
