package dev.assay.compiler;

import dev.assay.compiler.entry.WantedClass;
import dev.assay.compiler.entry.WantedCode;
import dev.assay.compiler.entry.WantedMethod;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes wanted methods and classes out of declarations. */
public final class Wanted {
  private static final Pattern DECLARATION = Pattern.compile("(static )?(\\S.*?) (\\w+)\\((.*)\\)");
  private static final Pattern COMMA_OUTSIDE_OF_BRACKETS = Pattern.compile(",(?![^<]*>)\\s*");

  private static final Pattern CLASS =
      Pattern.compile("class (\\w+)(?: extends (\\w+))? \\{\\s*(.*?)\\s*}", Pattern.DOTALL);

  private Wanted() {}

  /**
   * Returns the method that {@code declaration} declares, or the class, whose first member is its
   * constructor.
   */
  public static WantedCode code(String declaration) {
    Matcher parts = CLASS.matcher(declaration);
    if (!parts.matches()) {
      return method(declaration);
    }
    String name = parts.group(1);
    List<WantedMethod> members =
        Arrays.stream(parts.group(3).split(";\\s*")).map(member -> member(name, member)).toList();
    return new WantedClass(
        name, parts.group(2), members.getFirst(), members.subList(1, members.size()));
  }

  private static WantedMethod member(String type, String declaration) {
    boolean constructor = declaration.startsWith(type + "(");
    WantedMethod method = method(constructor ? "void " + declaration : declaration);
    return new WantedMethod(
        type, declaration, method.name(), method.returnType(), method.parameterTypes(), false);
  }

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
