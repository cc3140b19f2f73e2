package dev.assay.problem.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Classes that a problem gets by naming them in its signature: {@code ListNode}, {@code TreeNode}
 * and {@code NestedInteger}, and their notation in cases.
 */
public final class GivenClasses {

  /** Class name to the type of the value that stands for its object in cases. */
  public static final Map<String, JavaType> NOTATIONS =
      Map.of(
          "ListNode", new JavaType.Array(new JavaType.Scalar("int")),
          "TreeNode", new JavaType.Array(new JavaType.Scalar("Integer")),
          "NestedInteger", new JavaType.Nested(new JavaType.Scalar("int")));

  private GivenClasses() {}

  /** Returns the source of {@code ListNode}, {@code ListNodeNotation} and so on. */
  public static String source(String className) {
    String name = "/given/" + className + ".java";
    try (InputStream in = GivenClasses.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no class " + className + " is given");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
