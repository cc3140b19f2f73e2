package dev.assay.web.problem;

import java.util.List;
import java.util.Locale;

/**
 * A drawing with one stroke for each problem, in lines of at most {@link #PER_LINE}.
 *
 * @param width in pixels
 * @param height in pixels
 * @param done the path of the strokes of solved problems; may be empty, like the others
 * @param next the path of the first stroke that is missing
 * @param open the path of all others
 */
record Streaks(long width, long height, String done, String next, String open) {

  private static final int PER_LINE = 30;
  private static final double STEP = 10.3;
  private static final int LINE = 22;
  private static final int STROKE_WIDTH = 11;
  private static final int STROKE_HEIGHT = 16;

  /** Draws one stroke for each item: {@code true} for a problem that is solved. */
  static Streaks of(List<Boolean> solved) {
    var done = new StringBuilder();
    var next = new StringBuilder();
    var open = new StringBuilder();
    int first = solved.indexOf(false);
    for (int i = 0; i < solved.size(); i++) {
      (solved.get(i) ? done : i == first ? next : open).append(stroke(i));
    }
    int inLine = Math.min(solved.size(), PER_LINE);
    int lines = Math.ceilDiv(solved.size(), PER_LINE);
    return new Streaks(
        Math.round(Math.max(0, inLine - 1) * STEP + STROKE_WIDTH),
        Math.max(0, lines - 1) * LINE + STROKE_HEIGHT,
        done.toString(),
        next.toString(),
        open.toString());
  }

  private static String stroke(int index) {
    double x = 3 + index % PER_LINE * STEP;
    int y = 14 + index / PER_LINE * LINE;
    return String.format(Locale.ROOT, "M%.1f %dl5-12", x, y);
  }
}
