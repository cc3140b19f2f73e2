package dev.assay.problem.signature;

/** Writes types whose objects the worker must make of the values in cases. */
final class MadeType {

  private MadeType() {}

  /** Returns the type as the worker reads it; an empty text if values are passed on as they are. */
  static String text(JavaType type) {
    return switch (type) {
      case JavaType.Array array -> around("", array.element(), "[]");
      case JavaType.ListOf list -> around("List<", list.element(), ">");
      case JavaType.IteratorOf iterator -> "Iterator<" + text(iterator.element()) + ">";
      case JavaType.Named named -> named.name();
      case JavaType.Instance instance -> "#" + instance.className();
      case JavaType.Scalar scalar -> "";
      case JavaType.SetOf set -> "";
      case JavaType.MapOf map -> "";
      case JavaType.Nested nested -> "";
      case JavaType.Tuple tuple -> "";
    };
  }

  private static String around(String before, JavaType element, String after) {
    String made = text(element);
    return made.isEmpty() ? "" : before + made + after;
  }
}
