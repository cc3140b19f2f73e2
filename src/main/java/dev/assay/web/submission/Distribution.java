package dev.assay.web.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Compares one measure of a submission with all accepted ones: by a histogram and a percentage.
 *
 * @param beaten percentage of the others that took more, rounded down
 * @param others how many submissions it is compared with
 * @param bars {@value #BARS}, from the least value to the most
 * @param from least value, in the measure's unit
 * @param to end of the last bar, which also holds all larger values
 */
record Distribution(int beaten, long others, List<Bar> bars, long from, long to) {

  private static final int BARS = 30;
  private static final int HEIGHT = 100;

  /**
   * A bar.
   *
   * @param height 0 to 100; the fullest bar has 100
   * @param own whether it holds the submission itself
   */
  record Bar(long from, long to, long count, int height, boolean own) {}

  /**
   * @param counts number of submissions by value, this one included
   */
  static Distribution of(long own, SortedMap<Long, Long> counts) {
    long all = Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
    long slower = counts.tailMap(own + 1).values().stream().mapToLong(Long::longValue).sum();
    long others = all - 1;
    long from = Math.min(own, counts.isEmpty() ? own : counts.firstKey());
    long width =
        Math.max(1, Math.ceilDiv(Math.max(own, percentile97(counts, all)) + 1 - from, BARS));
    long[] heights = new long[BARS];
    counts.forEach((value, count) -> heights[bar(value, from, width)] += count);
    long highest = 1;
    for (long height : heights) {
      highest = Math.max(highest, height);
    }
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < BARS; i++) {
      int height = (int) Math.ceilDiv(HEIGHT * heights[i], highest);
      long start = from + i * width;
      bars.add(new Bar(start, start + width, heights[i], height, i == bar(own, from, width)));
    }
    int beaten = others == 0 ? 0 : (int) (100 * slower / others);
    return new Distribution(beaten, others, bars, from, from + BARS * width);
  }

  /** Returns the value that 97 of 100 do not exceed, so that stragglers do not flatten the rest. */
  private static long percentile97(SortedMap<Long, Long> counts, long all) {
    long seen = 0;
    for (var entry : counts.entrySet()) {
      seen += entry.getValue();
      if (100 * seen >= 97 * all) {
        return entry.getKey();
      }
    }
    return 0;
  }

  private static int bar(long value, long from, long width) {
    return (int) Math.min(BARS - 1, (value - from) / width);
  }
}
