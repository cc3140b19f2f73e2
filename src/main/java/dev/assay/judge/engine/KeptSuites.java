package dev.assay.judge.engine;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the test suites that were asked for last, as many as fit into some memory.
 *
 * <p>Prepared cases of thousands of problems would fill any heap: a problem with large cases takes
 * some megabytes. The last suite is kept in any case.
 */
final class KeptSuites {

  private final long mostBytes;
  private final Map<String, Kept> bySlug = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  private record Kept(TestSuite suite, long bytes) {}

  /**
   * @param mostBytes that all suites may take together
   */
  KeptSuites(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  synchronized Optional<TestSuite> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug)).map(Kept::suite);
  }

  /** Keeps {@code suite} in the place of that of an older version. */
  void add(TestSuite suite) {
    add(new Kept(suite, suite.bytes()));
  }

  /** Tells whether another suite of average size would push none out. */
  synchronized boolean hasRoom() {
    return bytes + bytes / Math.max(1, bySlug.size()) <= mostBytes;
  }

  private synchronized void add(Kept kept) {
    Kept before = bySlug.put(kept.suite().problem().slug(), kept);
    bytes += kept.bytes() - (before == null ? 0 : before.bytes());
    Iterator<Kept> longestUnused = bySlug.values().iterator();
    while (bytes > mostBytes && bySlug.size() > 1) {
      bytes -= longestUnused.next().bytes();
      longestUnused.remove();
    }
  }
}
