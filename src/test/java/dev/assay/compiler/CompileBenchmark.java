package dev.assay.compiler;

import dev.assay.compiler.source.Diagnostic;
import java.util.List;
import java.util.Map;
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

/** A source of sixty lines, compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompileBenchmark {

  private final SourceCompiler compiler = new SourceCompiler(DefaultLimits.LIMITS);
  private final Support alone = new Support(Map.of(), false);

  /** As submissions are compiled: in a kept context. */
  @Benchmark
  public Compilation kept() {
    return compiler.compile(WarmUpSource.SOURCE, alone, WarmUpSource.WANTED);
  }

  /** As the editor does while code is written: in a context that has seen errors. */
  @Benchmark
  public List<Diagnostic> diagnosed() {
    return compiler.diagnose(WarmUpSource.SOURCE, alone, WarmUpSource.WANTED);
  }
}
