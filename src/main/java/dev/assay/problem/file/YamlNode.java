package dev.assay.problem.file;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a YAML file that remembers its line. */
public sealed interface YamlNode {

  int line();

  /** Names the kind of node for a message. */
  Localized<String> kind();

  /** Quotes an author's text for a message, cut when long. */
  static String quoted(String text) {
    return text.length() <= 60 ? "`" + text + "`" : "`" + text.substring(0, 60) + "…`";
  }

  /** A list. */
  record Sequence(int line, List<YamlNode> items) implements YamlNode {
    @Override
    public Localized<String> kind() {
      return Wording.of("finding.kind.list");
    }
  }

  /** Keys with values; every key once. */
  record Mapping(int line, List<Entry> entries) implements YamlNode {
    @Override
    public Localized<String> kind() {
      return Wording.of("finding.kind.mapping");
    }
  }

  /** One key of a mapping with its value. */
  record Entry(int line, String key, YamlNode value) {}

  /**
   * A single value.
   *
   * @param plain whether it is unquoted, so that it may be a number, a boolean or null
   */
  record Scalar(int line, String text, boolean plain) implements YamlNode {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,399})");
    private static final Pattern REAL =
        Pattern.compile("-?(0|[1-9][0-9]{0,399})(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,4})?");

    @Override
    public Localized<String> kind() {
      return isThere() ? Localized.same(quoted(text)) : Wording.of("finding.kind.nothing");
    }

    /** Tells whether anything is written here. */
    public boolean isThere() {
      return !plain || !text.isEmpty();
    }

    /**
     * Returns the value as JSON would have it: a number, a Boolean, null or a String. YAML's octal,
     * sexagesimal and underscored numbers, its yes and no, and its dates stay text: they surprise
     * authors. A {@code -0} is a Double, so that it keeps its sign.
     */
    public @Nullable Object value() {
      if (!plain) {
        return text;
      }
      return switch (text) {
        case "", "~", "null" -> null;
        case "true" -> true;
        case "false" -> false;
        case "-0" -> -0.0;
        default -> numberOrText();
      };
    }

    private Object numberOrText() {
      char first = text.charAt(0);
      if (first != '-' && (first < '0' || first > '9')) {
        return text;
      }
      if (WHOLE.matcher(text).matches()) {
        return wholeNumber();
      }
      return REAL.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
    }

    private Object wholeNumber() {
      if (text.length() <= 9) {
        return Integer.valueOf(text);
      }
      return text.length() <= 18 ? (Object) Long.valueOf(text) : wideNumber();
    }

    private Object wideNumber() {
      BigInteger number = new BigInteger(text);
      return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
    }
  }
}
