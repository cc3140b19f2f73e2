package dev.assay.compiler.source;

import dev.assay.compiler.source.Fault.Span;
import dev.assay.language.Localized;
import java.util.List;

/**
 * A change of the user's text that mends a fault or does away with the reason of a warning.
 *
 * @param title names the change in a few words
 * @param edits of parts that don't overlap, in offsets of the text before the change
 */
public record Repair(Localized<String> title, List<Edit> edits) {
  private static final int TITLE_LENGTH = 80;
  private static final int TEXT_LENGTH = 1_000;

  public Repair {
    title = new Localized<>(cut(title.en()), cut(title.zh()));
    edits = List.copyOf(edits);
  }

  private static String cut(String text) {
    return text.length() <= TITLE_LENGTH ? text : text.substring(0, TITLE_LENGTH - 1) + "…";
  }

  /** Tells whether its texts are short enough to be sent for many faults. */
  boolean isShort() {
    return edits.stream().allMatch(each -> each.text().length() <= TEXT_LENGTH);
  }

  /** Replaces one part of the text. */
  public static Repair replacing(Localized<String> title, Span span, String text) {
    return new Repair(title, List.of(new Edit(span, text)));
  }

  /** Inserts {@code text} at {@code offset}. */
  public static Repair inserting(Localized<String> title, int offset, String text) {
    return replacing(title, new Span(offset, offset), text);
  }

  /** New text for one part of the old. */
  public record Edit(Span span, String text) {
    /** Inserts {@code text} at {@code offset}. */
    public static Edit insert(int offset, String text) {
      return new Edit(new Span(offset, offset), text);
    }
  }
}
