package dev.assay.problem.signature;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A value of a problem file or a request does not have the required type.
 *
 * <p>{@link #message()} is the whole sentence; {@link #fault()}, {@link #place()}, {@link #value()}
 * and {@link #wanted()} are its parts, for use in another sentence.
 */
public final class InvalidValueException extends Exception {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 60;

  /** The kind of fault. */
  public enum Fault {
    /** A parameter of the signature has no argument. */
    MISSING,
    /** An argument has no parameter in the signature; the value is its name. */
    UNKNOWN,
    WRONG_TYPE,
    /** A number that the type cannot hold. */
    OUT_OF_RANGE,
    /** A null where a value is required. */
    NULL,
    /** A text that should be exactly one character of 16 bits. */
    NOT_ONE_CHARACTER,
    /** A value of a tree in level order that has no parent. */
    NO_PARENT,
    /** A list with too few or too many values. */
    WRONG_COUNT,
    /** A text that names no operation allowed at its place. */
    NO_OPERATION,
    /** A value that names no object made before. */
    NO_OBJECT
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

  static InvalidValueException noObject(Object value, JavaType.Instance type) {
    return new InvalidValueException(
        Fault.NO_OBJECT,
        "",
        List.of(),
        shown(value),
        Localized.same(String.join(", ", new TreeSet<>(type.names()))));
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

  /** Returns the fault and its place in the value, as a sentence. */
  public Localized<String> message() {
    Localized<String> message = Wording.of("finding.value." + fault, value, wanted);
    return place().isEmpty() ? message : Wording.of("finding.value.at", place(), message);
  }

  public Fault fault() {
    return fault;
  }

  /** Returns the place of the fault, such as {@code board[2][0]}; empty for the whole value. */
  public String place() {
    return root + path(indices);
  }

  /** Returns the value in the notation of problem files, cut when long. */
  public String value() {
    return value;
  }

  /** Returns the required type; for an unknown argument the names of all parameters. */
  public Localized<String> wanted() {
    return wanted;
  }

  /** Returns the indices that lead from the whole value to the wrong part. */
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
