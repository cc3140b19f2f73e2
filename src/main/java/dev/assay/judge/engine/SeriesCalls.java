package dev.assay.judge.engine;

import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Series;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls a program case by case, but small cases in series, which takes a third of the time.
 *
 * <p>What a series says is believed as long as it took so little time that nothing could depend on
 * it, and all calls came to their end; every other case is called by itself.
 */
final class SeriesCalls {

  /** How many bytes of arguments one series has at most: larger cases aren't worth it. */
  private static final int MOST_BYTES = 1 << 16;

  private final SolutionRunner benches;
  private final List<byte[]> cases;
  private final Duration cpu;
  private final Map<Integer, Outcome> known = new HashMap<>();
  private boolean inSeries;

  /**
   * @param cases of each the encoded arguments, in the order in which they will be asked for
   * @param cpu after which a single call is killed
   * @param inSeries whether there may be series; if not, each call is measured by itself
   */
  SeriesCalls(SolutionRunner benches, List<byte[]> cases, Duration cpu, boolean inSeries) {
    this.benches = benches;
    this.cases = cases;
    this.cpu = cpu;
    this.inSeries = inSeries;
  }

  /**
   * Calls a case, at once or with those before it; a second time when it is asked for again.
   *
   * @param index from 0
   */
  Outcome call(int index) throws InterruptedException {
    if (inSeries && !known.containsKey(index)) {
      callSeries(index);
    }
    Outcome outcome = known.remove(index);
    return outcome != null ? outcome : benches.call(cases.get(index), cpu);
  }

  private void callSeries(int first) throws InterruptedException {
    int end = first;
    for (int bytes = 0; end < cases.size(); end++) {
      bytes += cases.get(end).length;
      if (bytes > MOST_BYTES) {
        break;
      }
    }
    if (end - first > 1) {
      known.clear();
      Series series = benches.callSeries(cases.subList(first, end), cpu);
      inSeries = !series.isLast();
      for (Outcome outcome : series.outcomes()) {
        known.put(first + known.size(), outcome);
      }
    }
  }
}
