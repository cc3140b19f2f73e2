package dev.assay.compiler.source;

import dev.assay.language.Localized;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A change that an editor can make to do away with a diagnostic.
 *
 * @param title names the change in a few words
 * @param edits of parts that don't overlap; all places are those before the change
 */
@NamedInterface("source")
public record Fix(Localized<String> title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /**
   * New text for one part of the old, whose places count as those of a {@link Diagnostic}.
   *
   * @param text in place of the part
   */
  @NamedInterface("source")
  public record Edit(int line, int column, int endLine, int endColumn, String text) {}
}
