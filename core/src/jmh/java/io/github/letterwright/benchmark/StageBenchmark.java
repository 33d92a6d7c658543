package io.github.letterwright.benchmark;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.read.CaseFile;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage alone, for a letter of three items. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 3)
public class StageBenchmark {

    private final Pipeline pipeline = Pipeline.create();
    private final String yaml = BenchmarkCase.withItems(3);
    private final CaseFile file = pipeline.read(yaml);
    private final HtmlDocument letter = pipeline.compose(file);

    @Benchmark
    public CaseFile read() {
        return pipeline.read(yaml);
    }

    @Benchmark
    public CaseFile rules() {
        return pipeline.check(file);
    }

    @Benchmark
    public HtmlDocument compose() {
        return pipeline.compose(file);
    }

    @Benchmark
    public PdfDocument pdf() {
        return pipeline.write(letter);
    }
}
