package dev.assay.durability;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** All that an honest visitor felt during one phase. */
final class Measured {

  final Latencies pages = new Latencies();
  final Latencies verdicts = new Latencies();

  /** How often something else happened than a page and the right verdict. */
  private final Map<String, Integer> failures = new TreeMap<>();

  synchronized void failed(String how) {
    failures.merge(how, 1, Integer::sum);
  }

  synchronized Map<String, Integer> failures() {
    return new TreeMap<>(failures);
  }

  /** Returns the median and the 95th percentile of the pages. */
  String pagesText() {
    return pair(pages, 0.95);
  }

  /** Returns the median and the maximum of the verdicts. */
  String verdictsText() {
    return pair(verdicts, 1);
  }

  private static String pair(Latencies times, double share) {
    return times.isEmpty() ? "none" : text(times.at(0.5)) + " / " + text(times.at(share));
  }

  private static String text(Duration time) {
    long millis = time.toMillis();
    return millis < 10_000 ? millis + " ms" : millis / 1000 + " s";
  }
}
