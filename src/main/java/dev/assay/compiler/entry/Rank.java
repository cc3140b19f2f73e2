package dev.assay.compiler.entry;

import java.util.Comparator;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Orders the classes that can be judged, the best first: the preferred name before others, the
 * outer before the nested, the public before others. Equal ones stay in the order of the text.
 */
final class Rank {
  private Rank() {}

  static Comparator<TypeElement> of(String preferredClass) {
    return Comparator.comparing(
            (TypeElement type) -> !type.getSimpleName().contentEquals(preferredClass))
        .thenComparing(Rank::depth)
        .thenComparing(type -> depth(type) > 0 || !type.getModifiers().contains(Modifier.PUBLIC));
  }

  private static int depth(TypeElement type) {
    int depth = 0;
    for (Element e = type; e.getEnclosingElement() instanceof TypeElement outer; e = outer) {
      depth++;
    }
    return depth;
  }
}
