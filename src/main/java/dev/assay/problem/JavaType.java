package dev.assay.problem;

import java.util.List;

/**
 * A Java type that a signature may use, and the bridge from the values of problem files to it.
 *
 * <p>Values of a type are plain Java objects: boxes for scalars, {@code int[]} and the like for
 * arrays, {@link List} for lists.
 */
public sealed interface JavaType {

  /** A primitive, a box or {@code String}; {@code void} only as a return type. */
  record Scalar(String name) implements JavaType {
    @Override
    public String toString() {
      return name;
    }
  }

  /** An array of {@code element}. */
  record Array(JavaType element) implements JavaType {
    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** A {@code java.util.List} of {@code element}. */
  record ListOf(JavaType element) implements JavaType {
    @Override
    public String toString() {
      return "List<" + element + ">";
    }
  }
}
