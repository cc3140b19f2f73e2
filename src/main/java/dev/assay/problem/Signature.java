package dev.assay.problem;

import java.util.List;

/**
 * The method that a solution must have.
 *
 * @param text as the author wrote it
 * @param answer the index of the parameter that holds the answer after the call, or {@link #RETURN}
 */
public record Signature(
    String text, JavaType returnType, String method, List<Parameter> parameters, int answer) {

  /** The value of {@code answer} when the answer is what the method returns. */
  public static final int RETURN = -1;

  /** One parameter. */
  public record Parameter(JavaType type, String name) {}

  /** Returns the type of the answer. */
  public JavaType answerType() {
    return answer == RETURN ? returnType : parameters.get(answer).type();
  }

  /** Returns the source that the editor starts with. */
  public String template() {
    return "class Solution {\n    public " + text + " {\n        \n    }\n}\n";
  }
}
