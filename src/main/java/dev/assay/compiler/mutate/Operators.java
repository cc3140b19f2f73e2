package dev.assay.compiler.mutate;

import com.sun.source.tree.Tree;
import dev.assay.compiler.mutate.Mutant.Kind;
import java.util.List;
import java.util.Optional;

/** The replacements of operators and of results in mutants. */
final class Operators {

  /** One operator as it is written, and another in its place. */
  record Swap(Kind kind, String written, String instead) {}

  private Operators() {}

  static Optional<Swap> of(Tree.Kind operator) {
    return Optional.ofNullable(
        switch (operator) {
          case LESS_THAN -> new Swap(Kind.BORDER, "<", "<=");
          case LESS_THAN_EQUAL -> new Swap(Kind.BORDER, "<=", "<");
          case GREATER_THAN -> new Swap(Kind.BORDER, ">", ">=");
          case GREATER_THAN_EQUAL -> new Swap(Kind.BORDER, ">=", ">");
          case EQUAL_TO -> new Swap(Kind.NEGATION, "==", "!=");
          case NOT_EQUAL_TO -> new Swap(Kind.NEGATION, "!=", "==");
          case CONDITIONAL_AND -> new Swap(Kind.CONDITION, "&&", "||");
          case CONDITIONAL_OR -> new Swap(Kind.CONDITION, "||", "&&");
          case PLUS -> arithmetic("+", "-");
          case MINUS -> arithmetic("-", "+");
          case MULTIPLY -> arithmetic("*", "/");
          case DIVIDE -> arithmetic("/", "*");
          case REMAINDER -> arithmetic("%", "*");
          case AND -> arithmetic("&", "|");
          case OR -> arithmetic("|", "&");
          case XOR -> arithmetic("^", "&");
          case LEFT_SHIFT -> arithmetic("<<", ">>");
          case RIGHT_SHIFT -> arithmetic(">>", "<<");
          case UNSIGNED_RIGHT_SHIFT -> arithmetic(">>>", "<<");
          case PLUS_ASSIGNMENT -> arithmetic("+=", "-=");
          case MINUS_ASSIGNMENT -> arithmetic("-=", "+=");
          case MULTIPLY_ASSIGNMENT -> arithmetic("*=", "/=");
          case DIVIDE_ASSIGNMENT -> arithmetic("/=", "*=");
          case REMAINDER_ASSIGNMENT -> arithmetic("%=", "*=");
          case AND_ASSIGNMENT -> arithmetic("&=", "|=");
          case OR_ASSIGNMENT -> arithmetic("|=", "&=");
          case XOR_ASSIGNMENT -> arithmetic("^=", "&=");
          case LEFT_SHIFT_ASSIGNMENT -> arithmetic("<<=", ">>=");
          case RIGHT_SHIFT_ASSIGNMENT -> arithmetic(">>=", "<<=");
          default -> null;
        });
  }

  private static Swap arithmetic(String written, String instead) {
    return new Swap(Kind.ARITHMETIC, written, instead);
  }

  /** Returns the simplest values of a type. */
  static List<String> constants(String type) {
    return switch (type) {
      case "void" -> List.of();
      case "boolean", "Boolean" -> List.of("true", "false");
      case "byte", "short", "int", "long", "char", "float", "double", "Integer" -> List.of("0");
      case "String" -> List.of("\"\"");
      default -> List.of("null");
    };
  }
}
