package dev.assay.problem.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The method that a solution must have; or its class, whose cases have the two arguments {@code
 * operations} and {@code arguments}.
 *
 * @param text the method's header in plain Java, without modifiers
 * @param answer the index of the parameter that holds the answer after the call, or {@link #RETURN}
 * @param prefix whether the answer is only the beginning of that parameter, as many elements as the
 *     method returns
 * @param design the class, or null for a method
 * @param calling the contract of the package's Caller.java, or null; with it {@code text} is the
 *     solution's header, and everything else describes the cases
 */
public record Signature(
    String text,
    JavaType returnType,
    String method,
    List<Parameter> parameters,
    int answer,
    boolean prefix,
    @Nullable Design design,
    @Nullable CallerContract calling) {

  /** The value of {@code answer} if the answer is the method's return value. */
  public static final int RETURN = -1;

  /** One parameter. */
  public record Parameter(JavaType type, String name) {}

  public Signature {
    parameters = List.copyOf(parameters);
    if (answer < RETURN || answer >= parameters.size()) {
      throw new IllegalArgumentException("no parameter " + answer);
    }
  }

  /**
   * Reads a method's header, such as {@code void merge(int[] nums1, int m, int[] nums2, int n)}.
   *
   * @param answer the parameter that holds the answer of a void method; null or {@code return} for
   *     any other method
   * @throws SignatureException with a reason that a person can act on
   */
  public static Signature parse(String text, @Nullable String answer) {
    return SignatureParser.header(text, GivenClasses.NOTATIONS).answeredBy(answer, false);
  }

  /**
   * Returns the type of an argument.
   *
   * @param before at least the arguments before it: the names of operations decide the types of
   *     their arguments
   */
  public JavaType typeOf(int index, List<?> before) {
    return design != null && index == 1
        ? design.arguments((String[]) before.getFirst())
        : parameters.get(index).type();
  }

  /** Returns {@code argument}, of the right type, after checking that its operations can follow. */
  public Object checked(int index, Object argument) throws InvalidValueException {
    if (design != null && index == 0) {
      design.check((String[]) argument);
    }
    return argument;
  }

  /** Tells whether these are possible arguments. */
  public boolean conforms(List<?> arguments) {
    try {
      for (int i = 0; i < parameters.size(); i++) {
        if (arguments.size() != parameters.size()
            || !typeOf(i, arguments).conforms(arguments.get(i))) {
          return false;
        }
        checked(i, arguments.get(i));
      }
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  /** Returns the type of the answer to these arguments. */
  public JavaType answerType(List<?> arguments) {
    return design == null ? answerType() : design.answers((String[]) arguments.getFirst());
  }

  /** Returns the type of the answer. */
  public JavaType answerType() {
    return answer == RETURN ? returnType : parameters.get(answer).type();
  }

  /**
   * Returns the arguments in this signature's order, each of its parameter's Java type.
   *
   * @param named values as YAML or JSON give them, by parameter name
   * @throws InvalidValueException when one is missing, unknown or of another type
   */
  public List<Object> arguments(Map<String, ? extends @Nullable Object> named)
      throws InvalidValueException {
    return arguments(named, parameter -> false);
  }

  /**
   * Returns the arguments in this signature's order, each of its parameter's Java type.
   *
   * @param named values as YAML or JSON give them, by parameter name
   * @param withNulls tells, by its index, whether null may be inside of an argument wherever Java
   *     allows it; else only for boxes
   * @throws InvalidValueException when one is missing, unknown or of another type
   */
  public List<Object> arguments(
      Map<String, ? extends @Nullable Object> named, IntPredicate withNulls)
      throws InvalidValueException {
    for (String name : named.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
        throw InvalidValueException.unknown(name, this);
      }
    }
    List<Object> arguments = new ArrayList<>(parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      if (!named.containsKey(parameter.name())) {
        throw InvalidValueException.missing(parameter);
      }
      try {
        JavaType type = typeOf(i, arguments);
        Object value = named.get(parameter.name());
        arguments.add(
            checked(i, withNulls.test(i) ? type.coerceWithNulls(value) : type.coerce(value)));
      } catch (InvalidValueException e) {
        throw e.in(parameter.name());
      }
    }
    return List.copyOf(arguments);
  }

  /** Tells whether cases may hold lists of any depth. */
  public boolean isNested() {
    Stream<JavaType> taken = parameters.stream().map(Parameter::type);
    Stream<JavaType> called =
        design == null
            ? Stream.empty()
            : design.members().stream()
                .flatMap(member -> member.parameters().stream())
                .map(Parameter::type);
    return Stream.concat(Stream.of(returnType), Stream.concat(taken, called))
        .anyMatch(JavaType::isNested);
  }

  /** Returns the named classes that are not part of Java, each once. */
  public List<JavaType.Named> named() {
    Stream<Parameter> taken =
        design == null
            ? parameters.stream()
            : design.members().stream().flatMap(member -> member.parameters().stream());
    Stream<JavaType.Named> called =
        calling == null ? Stream.empty() : calling.solution().named().stream();
    return Stream.concat(
            Stream.concat(Stream.of(returnType), taken.map(Parameter::type))
                .flatMap(JavaType::named),
            called)
        .distinct()
        .toList();
  }

  /** Returns the source that the editor starts with. */
  public String template() {
    if (calling != null) {
      return calling.solution().template();
    }
    return design != null
        ? design.template()
        : "class Solution {\n    public " + text + " {\n        \n    }\n}\n";
  }
}
