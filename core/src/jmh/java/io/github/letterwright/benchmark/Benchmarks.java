package io.github.letterwright.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, with JMH's own options, and says what the targets ask. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] options) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(options)).run();
        Map<String, Double> scores =
                results.stream().collect(Collectors.toMap(Benchmarks::name, Benchmarks::score));
        compare("YAML to PDF / lines with PDFBox (target 0.5)", scores, "linesWithPdfBox");
        compare("YAML to PDF / on two threads (target 0.53)", scores, "yamlToPdfOnTwoThreads");
    }

    private static void compare(String what, Map<String, Double> scores, String other) {
        Double ours = scores.get("LetterBenchmark.yamlToPdf");
        Double theirs = scores.get("LetterBenchmark." + other);
        if (ours != null && theirs != null) {
            System.out.printf(Locale.ROOT, "%s: %.2f%n", what, ours / theirs);
        }
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String items = result.getParams().getParam("items");
        String name = benchmark.substring(Benchmarks.class.getPackageName().length() + 1);
        return items == null ? name : name + "." + items;
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
