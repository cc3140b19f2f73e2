package dev.assay.problem.signature;

import dev.assay.problem.signature.InvalidValueException.Fault;
import java.util.Arrays;

/** Checks that values in level order make a binary tree. */
final class TreeShape {

  private TreeShape() {}

  /**
   * Returns {@code values} without nulls at the end, which have no meaning.
   *
   * @throws InvalidValueException at a value behind the last place for a child
   */
  static Integer[] checked(JavaType type, Integer[] values) throws InvalidValueException {
    int end = values.length;
    while (end > 0 && values[end - 1] == null) {
      end--;
    }
    int places = 1;
    for (int i = 0; i < end; i++) {
      if (places == 0) {
        throw InvalidValueException.of(Fault.NO_PARENT, values[i], type).at(i);
      }
      places += values[i] == null ? -1 : 1;
    }
    return Arrays.copyOf(values, end);
  }
}
