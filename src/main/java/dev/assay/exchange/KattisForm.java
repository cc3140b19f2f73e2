package dev.assay.exchange;

import dev.assay.problem.CheckerKind;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.util.stream.Collectors;

/**
 * Derives from a problem's signature and checker how its cases, answers and solutions are written.
 */
final class KattisForm {

  private static final int ALL_LEVELS = 99;

  private KattisForm() {}

  /** Returns how many levels of an answer are sorted, because its checker ignores their order. */
  static int sortedLevels(Problem problem) {
    return problem.checker() instanceof CheckerKind.AnyOrder order
        ? order.deep() ? levelsAboveTrees(problem.signature().answerType()) : 1
        : 0;
  }

  /**
   * Counts the levels of lists whose order may change; the order of a tree's values is its shape.
   */
  private static int levelsAboveTrees(JavaType type) {
    return switch (type) {
      case JavaType.Array array -> 1 + levelsAboveTrees(array.element());
      case JavaType.ListOf list -> 1 + levelsAboveTrees(list.element());
      case JavaType.Named named -> named.isTree() ? 0 : ALL_LEVELS;
      case JavaType.Scalar scalar -> ALL_LEVELS;
      case JavaType.SetOf set -> ALL_LEVELS;
      case JavaType.MapOf map -> ALL_LEVELS;
      case JavaType.IteratorOf iterator -> ALL_LEVELS;
      case JavaType.Nested nested -> ALL_LEVELS;
      case JavaType.Instance instance -> ALL_LEVELS;
      case JavaType.Tuple tuple -> ALL_LEVELS;
    };
  }

  /** Returns the name of the class that a solution declares. */
  static String className(Signature signature) {
    Design design = signature.design();
    return design == null ? "Solution" : design.name();
  }

  /** Returns the members of an interface that declares all that a solution must have. */
  static String members(Signature signature) {
    Design design = signature.design();
    if (design == null) {
      return "        " + signature.text() + ";\n";
    }
    return design.members().stream()
        .map(
            member ->
                (member == design.members().getFirst() ? "        void " : "        ")
                    + design.text(member)
                    + ";\n")
        .collect(Collectors.joining());
  }

  /** Tells whether an answer may contain text, so that spaces count. */
  static boolean answersText(Signature signature) {
    Design design = signature.design();
    return design == null
        ? hasText(signature.answerType())
        : design.members().stream().anyMatch(member -> hasText(member.returnType()));
  }

  private static boolean hasText(JavaType type) {
    String written = type instanceof JavaType.Named named ? "" + named.notation() : "" + type;
    return written.matches(".*\\b(String|char|Character)\\b.*");
  }
}
