package dev.assay.cli;

import dev.assay.problem.signature.JavaType;

/** Writes the simplest value of a type: the same one in cases and in Java. */
final class ZeroValue {

  private ZeroValue() {}

  /** Returns the value as cases have it. */
  static String inCases(JavaType type) {
    return switch (type) {
      case JavaType.Scalar scalar ->
          switch (scalar.name()) {
            case "boolean", "Boolean" -> "false";
            case "String" -> "\"\"";
            case "char", "Character" -> "a";
            case "float", "double", "Float", "Double" -> "0.0";
            default -> "0";
          };
      case JavaType.MapOf map -> "{}";
      default -> "[]";
    };
  }

  /** Returns the value as Java has it. */
  static String inJava(JavaType type) {
    return switch (type) {
      case JavaType.Scalar scalar ->
          switch (scalar.name()) {
            case "boolean", "Boolean" -> "false";
            case "String" -> "\"\"";
            case "char", "Character" -> "'a'";
            case "float", "Float" -> "0f";
            case "double", "Double" -> "0.0";
            case "long", "Long" -> "0L";
            case "Short" -> "(short) 0";
            case "Byte" -> "(byte) 0";
            default -> "0";
          };
      case JavaType.ListOf list -> "new ArrayList<>()";
      case JavaType.SetOf set -> "new HashSet<>()";
      case JavaType.MapOf map -> "new HashMap<>()";
      case JavaType.Array array -> "new " + array(array.element(), "[0]");
      case JavaType.Named named -> "null";
      case JavaType.Nested nested -> "null";
      case JavaType.Instance instance -> "null";
      case JavaType.IteratorOf iterator -> "null";
      case JavaType.Tuple tuple -> "new Object[0]";
    };
  }

  private static String array(JavaType element, String brackets) {
    return element instanceof JavaType.Array inner
        ? array(inner.element(), brackets + "[]")
        : element.toString().replaceFirst("<.*", "") + brackets;
  }
}
