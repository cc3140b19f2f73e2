package dev.assay.compiler.source;

import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Writes types without the packages of the JDK. */
public final class TypeNames {
  private static final Pattern PACKAGE_OF_CLASS =
      Pattern.compile("\\bjava\\.(?:\\p{Ll}\\w*\\.)+(?=\\p{Lu})");

  private TypeNames() {}

  /** Returns the type without packages of the JDK, such as {@code List<Integer>}. */
  public static String simple(TypeMirror type) {
    return shorten(type.toString()).replace(",", ", ");
  }

  /** Returns the compiler's message without packages of the JDK, as javac prints it itself. */
  static String shorten(String message) {
    return PACKAGE_OF_CLASS.matcher(message).replaceAll("");
  }
}
