package dev.assay.problem.file;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Optional;

/** Finds characters that look like a space, or like nothing, and are none to YAML or Java. */
public final class StrangeBlank {

  private StrangeBlank() {}

  /** Adds to {@code message}, which is about {@code node}, what strange blank the node has. */
  public static Localized<String> namedIn(YamlNode node, Localized<String> message) {
    return node instanceof YamlNode.Scalar scalar ? namedIn(scalar.text(), message) : message;
  }

  static Localized<String> namedIn(String text, Localized<String> message) {
    return find(text).map(blank -> Wording.list(List.of(message, blank))).orElse(message);
  }

  /** Returns a sentence that names the first strange blank of {@code text}. */
  static Optional<Localized<String>> find(String text) {
    return text.codePoints()
        .filter(StrangeBlank::is)
        .mapToObj(c -> String.format("U+%04X (%s)", c, Character.getName(c)))
        .findFirst()
        .map(name -> Wording.of("finding.yaml.blank", name));
  }

  private static boolean is(int c) {
    return c != ' ' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
  }
}
