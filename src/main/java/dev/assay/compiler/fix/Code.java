package dev.assay.compiler.fix;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.assay.compiler.source.AnalysedSource;
import dev.assay.compiler.source.Fault.Span;
import dev.assay.compiler.source.Repair;
import dev.assay.compiler.source.Repair.Edit;
import dev.assay.language.Localized;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Writes code around code. */
final class Code {
  private static final Map<String, String> BOXES =
      Map.of(
          "int", "Integer",
          "long", "Long",
          "char", "Character",
          "double", "Double",
          "boolean", "Boolean",
          "float", "Float",
          "short", "Short",
          "byte", "Byte");

  private Code() {}

  /** Returns the class of a primitive type; null for other names. */
  static @Nullable String box(String primitive) {
    return BOXES.get(primitive);
  }

  /** Returns the primitive type of a box, and other names as they are. */
  static String unboxed(String type) {
    return BOXES.entrySet().stream()
        .filter(each -> each.getValue().equals(type))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(type);
  }

  /** Writes {@code before} and {@code after} around an expression, which stays as it is. */
  static Repair around(Localized<String> title, Span span, String before, String after) {
    return new Repair(
        title, List.of(Edit.insert(span.start(), before), Edit.insert(span.end(), after)));
  }

  /** Writes {@code before} and {@code after} around an operand, in parentheses if it needs some. */
  static Repair aroundOperand(
      Localized<String> title,
      ExpressionTree tree,
      AnalysedSource source,
      String before,
      String after) {
    boolean bare = after.startsWith(".") ? isPrimary(tree) : isOperand(tree);
    Span span = source.span(tree);
    return bare
        ? around(title, span, before, after)
        : around(title, span, before + "(", ")" + after);
  }

  /** Tells whether a dot may follow without parentheses. */
  static boolean isPrimary(Tree tree) {
    return tree instanceof IdentifierTree
        || tree instanceof MemberSelectTree
        || tree instanceof MethodInvocationTree
        || tree instanceof ArrayAccessTree
        || tree instanceof NewClassTree
        || tree instanceof ParenthesizedTree
        || tree instanceof LiteralTree;
  }

  private static boolean isOperand(Tree tree) {
    return isPrimary(tree) || tree instanceof UnaryTree || tree instanceof TypeCastTree;
  }

  /** Returns the value that a type has without any: zero, false or null. */
  static String emptyValue(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> "false";
      case CHAR -> "' '";
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> "0";
      default -> "null";
    };
  }
}
