package dev.assay.judge.engine;

import dev.assay.problem.CheckerKind;
import dev.assay.problem.signature.JavaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** A hundred thousand numbers held against the expected ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckerBenchmark {

  private static final int NUMBERS = 100_000;
  private static final int ROW = 10;

  private final int[] ints = new Random(1).ints(NUMBERS).toArray();
  private final int[] equal = ints.clone();
  private final double[] doubles = new Random(1).doubles(NUMBERS).toArray();
  private final double[] near = doubles.clone();
  private final List<List<Integer>> lists = lists();
  private final List<List<Integer>> shuffled = new ArrayList<>(lists);

  private final Checker exact = checker(new CheckerKind.Exact(), "int[]");
  private final Checker tolerant = checker(new CheckerKind.Tolerance(1e-6), "double[]");
  private final Checker anyOrder = checker(new CheckerKind.AnyOrder(true), "List<List<Integer>>");

  /** Shuffles what may come in any order. */
  public CheckerBenchmark() {
    Collections.shuffle(shuffled, new Random(2));
  }

  private static Checker checker(CheckerKind kind, String type) {
    return new Checker(kind, JavaType.parse(type));
  }

  private static List<List<Integer>> lists() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < NUMBERS / ROW; i++) {
      lists.add(new Random(i).ints(ROW).boxed().toList());
    }
    return lists;
  }

  @Benchmark
  public boolean exact() {
    return exact.accepts(ints, equal);
  }

  @Benchmark
  public boolean tolerance() {
    return tolerant.accepts(doubles, near);
  }

  @Benchmark
  public boolean anyOrder() {
    return anyOrder.accepts(lists, shuffled);
  }
}
