package dev.assay.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the parts of judging that matter, with JMH: {@code mvn test -Dtest=MicroBenchmarks}.
 * Takes five minutes; {@code -Dassay.benchmarks=Values} measures only those whose names match. The
 * figures are printed, and written to {@code target/benchmarks.json}.
 */
class MicroBenchmarks {

  @Test
  void areMeasured() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(
                "dev\\.assay\\..*" + System.getProperty("assay.benchmarks", "") + ".*Benchmark")
            .resultFormat(ResultFormatType.JSON)
            .result("target/benchmarks.json")
            .build();
    new Runner(options).run();
  }
}
