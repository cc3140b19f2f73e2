package dev.assay.compiler.fix;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two types of an error about incompatible ones, as javac names them: a tree with an error has
 * lost its type.
 *
 * @param lossy whether a cast between numbers is all that lacks
 */
record Mismatch(String found, String wanted, boolean lossy) {
  private static final Pattern LOSSY =
      Pattern.compile("possible lossy conversion from (\\w+) to (\\w+)");
  private static final Pattern OTHER =
      Pattern.compile("(?:^|: |; )([^:;\n]+) cannot be converted to ([^\n]+)", Pattern.MULTILINE);

  static Optional<Mismatch> in(String message) {
    Matcher lossy = LOSSY.matcher(message);
    if (lossy.find()) {
      return Optional.of(new Mismatch(lossy.group(1), lossy.group(2), true));
    }
    Matcher other = OTHER.matcher(message);
    return other.find()
        ? Optional.of(new Mismatch(other.group(1).strip(), other.group(2).strip(), false))
        : Optional.empty();
  }

  boolean is(String from, String to) {
    return found.equals(from) && wanted.equals(to);
  }
}
