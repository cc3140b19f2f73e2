package dev.assay.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Arguments and answers on their way through the pipe: a million numbers in each shape. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValuesBenchmark {

  private static final int NUMBERS = 1_000_000;
  private static final int ROWS = 1000;

  @Param({"INTS", "ROWS", "LISTS", "TEXT"})
  private Shape shape = Shape.INTS;

  private Object value = "";
  private byte[] encoded = {};

  /** The value to encode. */
  public enum Shape {
    INTS,
    ROWS,
    LISTS,
    TEXT
  }

  /** Makes the value. */
  @Setup
  public void make() {
    var random = new Random(1);
    value =
        switch (shape) {
          case INTS -> random.ints(NUMBERS).toArray();
          case ROWS -> rows(random);
          case LISTS -> lists(random);
          case TEXT -> text(random);
        };
    encoded = Values.encode(value);
  }

  private static int[][] rows(Random random) {
    int[][] rows = new int[ROWS][];
    for (int i = 0; i < ROWS; i++) {
      rows[i] = random.ints(NUMBERS / ROWS).toArray();
    }
    return rows;
  }

  private static List<List<Integer>> lists(Random random) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      lists.add(random.ints(NUMBERS / ROWS).boxed().toList());
    }
    return lists;
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    random.ints(NUMBERS, 'a', 'z' + 1).forEach(c -> text.append((char) c));
    return text.toString();
  }

  /** Once for each case and version of a problem. */
  @Benchmark
  public byte[] encode() {
    return Values.encode(value);
  }

  /** Once for each call. */
  @Benchmark
  public Object decode() {
    return Values.decode(encoded);
  }
}
