package dev.assay.web.sharing;

import dev.assay.sharing.SharedSolution;
import dev.assay.web.markdown.Markdown;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;

/**
 * A shared solution in a list.
 *
 * @param beginning of the note, without markup; empty if there is none
 */
record SolutionRow(
    UUID id, boolean own, String beginning, long timeMillis, long memoryBytes, Instant sharedAt) {

  private static final int SHOWN = 120;

  static SolutionRow of(SharedSolution solution, boolean own) {
    return new SolutionRow(
        solution.id(),
        own,
        beginning(solution.note()),
        solution.timeMillis(),
        solution.memoryBytes(),
        solution.sharedAt());
  }

  /** Cuts the note between characters, at a space if there is one near. */
  private static String beginning(String note) {
    if (note.isEmpty()) {
      return "";
    }
    String text = Jsoup.parse(Markdown.toHtml(note)).text();
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return text;
    }
    int end = text.offsetByCodePoints(0, SHOWN);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end) + "…";
  }
}
