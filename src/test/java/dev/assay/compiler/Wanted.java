package dev.assay.compiler;

import dev.assay.compiler.entry.WantedMethod;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes wanted methods out of declarations. */
public final class Wanted {
  private static final Pattern DECLARATION = Pattern.compile("(static )?(\\S.*?) (\\w+)\\((.*)\\)");
  private static final Pattern COMMA_OUTSIDE_OF_BRACKETS = Pattern.compile(",(?![^<]*>)\\s*");

  private Wanted() {}

  /** Returns the method that {@code declaration} declares, such as {@code int f(int[] a)}. */
  public static WantedMethod method(String declaration) {
    Matcher parts = DECLARATION.matcher(declaration);
    if (!parts.matches()) {
      throw new IllegalArgumentException(declaration);
    }
    List<String> parameters =
        Arrays.stream(COMMA_OUTSIDE_OF_BRACKETS.split(parts.group(4)))
            .filter(parameter -> !parameter.isEmpty())
            .map(parameter -> parameter.substring(0, parameter.lastIndexOf(' ')))
            .toList();
    return new WantedMethod(
        parts.group(1) == null ? "Solution" : "Generator",
        declaration,
        parts.group(3),
        parts.group(2),
        parameters,
        parts.group(1) != null);
  }
}
