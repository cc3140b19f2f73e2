package dev.assay.worker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects of the class to design in one case, by the names that its operations give them. */
final class NamedObjects {

  private final Class<?> type;
  private final List<String> names = new ArrayList<>();
  private final List<@Nullable Object> objects = new ArrayList<>();

  NamedObjects(Class<?> type) {
    this.type = type;
  }

  Class<?> type() {
    return type;
  }

  /**
   * Adds an object; the first one is the one that operations without a name call.
   *
   * @param name an empty text if it has none
   */
  void add(String name, @Nullable Object object) {
    names.add(name);
    objects.add(object);
  }

  /** Returns the object of this name; for an empty one the first. */
  @Nullable Object get(String name) {
    int index = name.isEmpty() ? 0 : names.indexOf(name);
    if (index < 0) {
      throw new IllegalStateException("no object " + name);
    }
    return objects.get(index);
  }

  /** Returns the first name of an object, or {@code unnamed}. */
  String nameOf(Object object, String unnamed) {
    for (int i = 0; i < names.size(); i++) {
      if (objects.get(i) == object && !names.get(i).isEmpty()) {
        return names.get(i);
      }
    }
    return unnamed;
  }
}
