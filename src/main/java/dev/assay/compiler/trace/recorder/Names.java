package dev.assay.compiler.trace.recorder;

/** Names classes as a reader expects them. */
final class Names {

  private static final int MAX_LENGTH = 120;

  private Names() {}

  /** Returns the name without its package; that of a nested class has its outer one before it. */
  static String of(Class<?> type) {
    Class<?> element = type;
    int dimensions = 0;
    while (element.isArray()) {
      element = element.getComponentType();
      dimensions++;
    }
    String name = element.getName();
    if (element.isHidden()) {
      name = "lambda";
    }
    if (element.getClassLoader() == null) {
      name = name.substring(name.lastIndexOf('.') + 1);
    }
    name = name.replace('$', '.');
    if (name.length() > MAX_LENGTH) {
      name = name.substring(0, MAX_LENGTH) + "…";
    }
    return name + "[]".repeat(dimensions);
  }

  /** Returns the name of a collection of the JDK: some have names that no code can write. */
  static String ofCollection(Class<?> type, char kind) {
    String name = type.getName();
    if (name.indexOf('$') < 0) {
      return name.substring(name.lastIndexOf('.') + 1);
    }
    return switch (kind) {
      case 'm' -> "Map";
      case 'e' -> "Set";
      default -> "List";
    };
  }
}
