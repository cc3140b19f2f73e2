package dev.assay.web.markdown;

import java.time.Duration;

/**
 * The most that one text may take.
 *
 * @param markdown characters of the text
 * @param html characters of what becomes of it
 * @param cpu time of the rendering
 * @param patience how long a page waits for it
 */
record RenderBudget(int markdown, int html, Duration cpu, Duration patience) {

  /**
   * Some ten times as much as the longest texts of real problems need, and time for a JVM that has
   * just started.
   */
  static final RenderBudget USUAL =
      new RenderBudget(100_000, 500_000, Duration.ofSeconds(2), Duration.ofSeconds(3));
}
