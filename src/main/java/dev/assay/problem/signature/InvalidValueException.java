package dev.assay.problem.signature;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says that a value of a problem file or a request does not have the type that is wanted.
 *
 * <p>{@link #message()} is whole; {@link #fault()}, {@link #place()}, {@link #value()} and {@link
 * #wanted()} are its parts for another sentence.
 */
public final class InvalidValueException extends Exception {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 60;

  /** What is wrong with the value. */
  public enum Fault {
    /** An argument that the signature has is not there. */
    MISSING,
    /** An argument that the signature does not have is there; the value is its name. */
    UNKNOWN,
    WRONG_TYPE,
    /** A number that the type cannot hold. */
    OUT_OF_RANGE,
    /** A null where only a value will do. */
    NULL,
    /** A text that should be exactly one character of 16 bits. */
    NOT_ONE_CHARACTER,
    /** A value of a tree in level order that has no parent. */
    NO_PARENT,
    /** A list that has not one value for each that is wanted. */
    WRONG_COUNT,
    /** A text that names no operation that may stand there. */
    NO_OPERATION
  }

  private final Fault fault;
  private final String root;
  private final transient List<Integer> indices;
  private final String value;
  private final transient Localized<String> wanted;

  private InvalidValueException(
      Fault fault, String root, List<Integer> indices, String value, Localized<String> wanted) {
    super(null, null, false, false);
    this.fault = fault;
    this.root = root;
    this.indices = indices;
    this.value = value;
    this.wanted = wanted;
  }

  static InvalidValueException of(Fault fault, @Nullable Object value, JavaType wanted) {
    return new InvalidValueException(
        fault, "", List.of(), shown(value), Localized.same(wanted.toString()));
  }

  static InvalidValueException missing(Signature.Parameter parameter) {
    return new InvalidValueException(
        Fault.MISSING,
        parameter.name(),
        List.of(),
        "",
        Localized.same(parameter.type().toString()));
  }

  static InvalidValueException unknown(String name, Signature signature) {
    List<String> names = signature.parameters().stream().map(Signature.Parameter::name).toList();
    return new InvalidValueException(
        Fault.UNKNOWN,
        "",
        List.of(),
        cut(name),
        names.isEmpty()
            ? Wording.of("finding.value.no-arguments")
            : Localized.same(String.join(", ", names)));
  }

  static InvalidValueException noOperation(String name, String possible) {
    return new InvalidValueException(
        Fault.NO_OPERATION, "", List.of(), Notation.write(name, SHOWN), Localized.same(possible));
  }

  /** Returns this fault as seen from the list or array that holds the value at {@code index}. */
  InvalidValueException at(int index) {
    List<Integer> outer = new ArrayList<>(indices.size() + 1);
    outer.add(index);
    outer.addAll(indices);
    return new InvalidValueException(fault, root, List.copyOf(outer), value, wanted);
  }

  /** Returns this fault as seen from outside the argument {@code name}. */
  public InvalidValueException in(String name) {
    return new InvalidValueException(fault, name, indices, value, wanted);
  }

  @Override
  public String getMessage() {
    return message().en();
  }

  /** Returns what is wrong with the value, and where in it. */
  public Localized<String> message() {
    Localized<String> message = Wording.of("finding.value." + fault, value, wanted);
    return place().isEmpty() ? message : Wording.of("finding.value.at", place(), message);
  }

  public Fault fault() {
    return fault;
  }

  /** Returns where the value stands, such as {@code board[2][0]}; empty for the whole value. */
  public String place() {
    return root + path(indices);
  }

  /** Returns the value in the notation of problem files, cut when long. */
  public String value() {
    return value;
  }

  /** Returns the type that is wanted; for an unknown argument the names of those that exist. */
  public Localized<String> wanted() {
    return wanted;
  }

  /** Returns the way from the whole value to the wrong part of it. */
  public List<Integer> indices() {
    return indices;
  }

  private static String path(List<Integer> indices) {
    StringBuilder path = new StringBuilder();
    indices.forEach(index -> path.append('[').append(index).append(']'));
    return path.toString();
  }

  private static String shown(@Nullable Object value) {
    return value instanceof Map ? "{…}" : Notation.write(value, SHOWN);
  }

  private static String cut(String name) {
    return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
  }
}
