package dev.assay.problem.signature;

import dev.assay.problem.signature.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A class that a solution must have. Each case makes one object of it and calls its methods.
 *
 * <p>A case's input is {@code operations}, the names of the constructor and then of methods, and
 * {@code arguments}, a list for each operation. Its answer is the list of returned values, with
 * null for the constructor and for void methods.
 *
 * @param parent the class that it extends, or null
 * @param members the constructor, then the methods, each with a name of its own
 */
public record Design(String name, @Nullable String parent, List<Member> members) {

  /**
   * A constructor, whose name is the class's and whose return type is void, or a method.
   *
   * @param thrown the exceptions that it may throw, as {@code " throws InterruptedException"}; or
   *     an empty text
   */
  public record Member(
      JavaType returnType, String name, List<Parameter> parameters, String thrown) {

    public Member {
      parameters = List.copyOf(parameters);
    }

    /** Tells whether no value is returned, which includes the constructor. */
    public boolean isVoid() {
      return returnType instanceof JavaType.Scalar scalar && scalar.isVoid();
    }

    String written(String returned) {
      return returned
          + name
          + parameters.stream()
              .map(parameter -> parameter.type() + " " + parameter.name())
              .collect(Collectors.joining(", ", "(", ")"))
          + thrown;
    }
  }

  public Design {
    members = List.copyOf(members);
  }

  /** Returns a member's header as Java has it, without modifiers. */
  public String text(Member member) {
    return member.written(member == members.getFirst() ? "" : member.returnType() + " ");
  }

  /** Returns the class with its members' headers, on one line. */
  String text() {
    return members.stream()
        .map(member -> text(member) + "; ")
        .collect(Collectors.joining("", head() + " { ", "}"));
  }

  String template() {
    return members.stream()
        .filter(member -> !isImplied(member))
        .map(member -> "    public " + text(member) + " {\n        \n    }\n")
        .collect(Collectors.joining("\n", head() + " {\n", "}\n"));
  }

  /** The constructor of a class that extends another is not written unless it has parameters. */
  private boolean isImplied(Member member) {
    return parent != null && member == members.getFirst() && member.parameters().isEmpty();
  }

  private String head() {
    return "class " + name + (parent == null ? "" : " extends " + parent);
  }

  /**
   * Tells whether a method or the constructor takes or returns objects of this class, so that cases
   * may have several and name them.
   */
  public boolean isOfSeveral() {
    return members.stream()
        .anyMatch(
            member ->
                member.returnType().isOfInstances()
                    || member.parameters().stream().anyMatch(p -> p.type().isOfInstances()));
  }

  /** Returns the type of {@code arguments} for these operations. */
  JavaType.Tuple arguments(String[] operations) {
    List<JavaType> rows = new ArrayList<>(operations.length);
    ObjectNames names = new ObjectNames(this);
    for (String operation : operations) {
      Member member = names.member(operation);
      rows.add(
          new JavaType.Tuple(
              member.parameters().stream().map(Parameter::type).map(names::known).toList()));
      names.add(operation);
    }
    return new JavaType.Tuple(rows);
  }

  /** Returns the type of the answer to these operations. */
  JavaType.Tuple answers(String[] operations) {
    List<JavaType> types = new ArrayList<>(operations.length);
    ObjectNames names = new ObjectNames(this);
    for (String operation : operations) {
      names.add(operation);
      types.add(names.returned(names.member(operation).returnType()));
    }
    return new JavaType.Tuple(types);
  }

  /** Returns the type of all answers: every type that one of them can hold. */
  JavaType.Tuple answers() {
    return new JavaType.Tuple(members.stream().map(Member::returnType).toList());
  }

  /**
   * Checks that the constructor is called first, then methods that exist; the constructor again
   * only where cases name objects.
   */
  void check(String[] operations) throws InvalidValueException {
    if (operations.length == 0) {
      throw InvalidValueException.noOperation("", name);
    }
    ObjectNames names = new ObjectNames(this);
    for (int i = 0; i < operations.length; i++) {
      if (!names.allow(operations[i])) {
        throw InvalidValueException.noOperation(operations[i], names.possible()).at(i);
      }
      names.add(operations[i]);
    }
  }
}
