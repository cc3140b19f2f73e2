package dev.assay.web.value;

import dev.assay.web.picture.Picture;
import dev.assay.web.picture.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One argument of a case, with its name.
 *
 * @param picture null unless it is drawn
 */
public record Argument(String name, ShownValue value, @Nullable Picture picture) {

  private static final Pattern NAME = Pattern.compile("(?:, )?([\\p{L}_$][\\p{L}\\p{N}_$]*) = ");

  /** A name with its value as it was written. */
  record Written(String name, String value) {}

  /** Returns the arguments of an input such as {@code nums = [1,2], target = 3}. */
  static List<Argument> of(String input) {
    return of(input, Pictures.NONE);
  }

  static List<Argument> of(String input, Pictures pictures) {
    List<Written> all = written(input);
    return all.stream()
        .map(
            each -> {
              ShownValue value = ShownValue.of(each.value);
              Picture picture =
                  value.cut()
                      ? null
                      : pictures.argument(each.name, value.before(), name -> find(all, name));
              return new Argument(each.name, value, picture);
            })
        .toList();
  }

  /** Returns the value of the argument named {@code name}; null if there is none. */
  static @Nullable String find(List<Written> arguments, String name) {
    return arguments.stream()
        .filter(each -> each.name.equals(name))
        .map(Written::value)
        .findFirst()
        .orElse(null);
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
