package dev.assay.web.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One argument of a case, with its name. */
public record Argument(String name, ShownValue value) {

  private static final Pattern NAME = Pattern.compile("(?:, )?([\\p{L}_$][\\p{L}\\p{N}_$]*) = ");

  /** A name with its value as it was written. */
  record Written(String name, String value) {}

  /** Returns the arguments of an input such as {@code nums = [1,2], target = 3}. */
  static List<Argument> of(String input) {
    return written(input).stream()
        .map(each -> new Argument(each.name, ShownValue.of(each.value)))
        .toList();
  }

  static List<Written> written(String input) {
    List<Written> arguments = new ArrayList<>();
    Matcher name = NAME.matcher(input);
    for (int at = 0; name.region(at, input.length()).lookingAt(); ) {
      int start = name.end();
      at = start < input.length() ? NotationText.endOfValue(input, start) : start;
      arguments.add(new Written(name.group(1), input.substring(start, at)));
    }
    return arguments;
  }
}
