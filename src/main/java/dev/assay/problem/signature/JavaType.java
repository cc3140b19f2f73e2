package dev.assay.problem.signature;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Java type that a signature may use, and the bridge from the values of problem files to it.
 *
 * <p>Values of a type are plain Java objects: boxes for scalars, {@code int[]} and the like for
 * arrays, {@link List} for lists, and so on. An object of any other class is represented by its
 * value in cases, such as {@code int[]} for a {@code ListNode}.
 */
public sealed interface JavaType {

  /** A primitive, a box or {@code String}; {@code void} only as a return type. */
  record Scalar(String name) implements JavaType {

    private static final Set<String> PRIMITIVES =
        Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");
    private static final Set<String> BOXES =
        Set.of("Boolean", "Byte", "Short", "Character", "Integer", "Long", "Float", "Double");

    public Scalar {
      if (!isName(name)) {
        throw new IllegalArgumentException(name + " is no scalar type");
      }
    }

    public static boolean isName(String name) {
      return PRIMITIVES.contains(name)
          || BOXES.contains(name)
          || name.equals("String")
          || name.equals("void");
    }

    boolean isVoid() {
      return name.equals("void");
    }

    boolean isPrimitive() {
      return PRIMITIVES.contains(name);
    }

    boolean isBox() {
      return BOXES.contains(name);
    }

    /** Tells whether values are written as text: {@code String} and characters. */
    public boolean isText() {
      return name.equals("String") || isCharacter();
    }

    public boolean isCharacter() {
      return name.equals("char") || name.equals("Character");
    }

    public boolean isReal() {
      return name.equalsIgnoreCase("double") || name.equalsIgnoreCase("float");
    }

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

  /** A {@code java.util.Iterator} over {@code element}, which cases write as a list; no answer. */
  record IteratorOf(JavaType element) implements JavaType {
    @Override
    public String toString() {
      return "Iterator<" + element + ">";
    }
  }

  /** A {@code java.util.Set} of {@code element}; only as an answer. */
  record SetOf(JavaType element) implements JavaType {
    @Override
    public String toString() {
      return "Set<" + element + ">";
    }
  }

  /** A {@code java.util.Map} from {@code key} to {@code value}; only as an answer. */
  record MapOf(JavaType key, JavaType value) implements JavaType {
    @Override
    public String toString() {
      return "Map<" + key + ", " + value + ">";
    }
  }

  /**
   * A class whose objects cases cannot hold, such as {@code ListNode}; they hold a notation
   * instead.
   *
   * @param notation the type of the value that stands for an object
   */
  record Named(String name, JavaType notation) implements JavaType {

    /** Tells whether the order of a value is the shape of a given {@code TreeNode}. */
    public boolean isTree() {
      return name.equals("TreeNode");
    }

    /** Tells whether cases have values for its objects; others exist only inside Caller.java. */
    public boolean hasValues() {
      return !(notation instanceof Scalar scalar && scalar.isVoid());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * {@code Object}: a single value, or a list of such values and lists, of any depth.
   *
   * @param single the type of all single values; null if they are numbers, booleans, texts and
   *     nulls
   */
  record Nested(@Nullable Scalar single) implements JavaType {
    /** The most levels of lists in a value of a case. */
    public static final int MAX_DEPTH = 400;

    @Override
    public String toString() {
      return "Object";
    }
  }

  /**
   * The class to design, as the type of a parameter or an answer. Cases name an object as their
   * operations do.
   *
   * @param names the objects that there are at this place of a case
   */
  record Instance(String className, Set<String> names) implements JavaType {
    public Instance {
      names = Set.copyOf(names);
    }

    @Override
    public String toString() {
      return className;
    }
  }

  /** A fixed number of values, each of a type of its own: {@code Object[]}. */
  record Tuple(List<JavaType> elements) implements JavaType {

    private static final int SHOWN = 8;

    public Tuple {
      elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
      return elements.size() <= SHOWN
          ? elements.stream().map(JavaType::toString).collect(Collectors.joining(", ", "(", ")"))
          : "(" + elements.size() + " values)";
    }
  }

  /** Stands for a value that is left out in a file, where {@code null} would be written. */
  Object LEFT_OUT =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  /**
   * Reads a type as Java writes it, such as {@code List<List<Integer>>}: arrays of up to 3
   * dimensions, lists nested up to 3 deep.
   *
   * @throws SignatureException with the reason when it is no type that a signature may use
   */
  static JavaType parse(String text) {
    return SignatureParser.type(text);
  }

  /**
   * Turns a value as YAML or JSON give it (numbers, Boolean, String, List, null) into the plain
   * Java value of this type. Null is allowed only as an element, where the element type is a box; a
   * text may stand for an array of characters.
   *
   * @throws InvalidValueException when the value does not have this type exactly
   */
  default Object coerce(@Nullable Object value) throws InvalidValueException {
    return Coercion.WITHOUT_NULLS.coerce(this, value);
  }

  /**
   * Like {@link #coerce}, but null is allowed wherever Java allows it inside a value. For a {@code
   * ListNode} or {@code TreeNode} it becomes an empty list.
   *
   * @throws InvalidValueException when the value does not have this type exactly
   */
  default Object coerceWithNulls(@Nullable Object value) throws InvalidValueException {
    return value == null && isNode()
        ? Coercion.WITH_NULLS.coerce(this, List.of())
        : Coercion.WITH_NULLS.coerce(this, value);
  }

  /** Like {@link #coerceWithNulls}, but the whole value may be null, too. */
  default @Nullable Object coerceAnswer(@Nullable Object value) throws InvalidValueException {
    return Coercion.WITH_NULLS.nullable(this, value);
  }

  /** Tells whether Java's null is written as an empty list. */
  default boolean isNode() {
    return this instanceof Named named
        && GivenClasses.NOTATIONS.containsKey(named.name())
        && named.notation() instanceof Array;
  }

  /** Returns the type and those of its elements, at every level. */
  default Stream<JavaType> parts() {
    Stream<JavaType> inner =
        switch (this) {
          case Array array -> array.element().parts();
          case ListOf list -> list.element().parts();
          case IteratorOf iterator -> iterator.element().parts();
          case SetOf set -> set.element().parts();
          case MapOf map -> map.value().parts();
          case Tuple tuple -> tuple.elements().stream().flatMap(JavaType::parts);
          case Scalar scalar -> Stream.empty();
          case Named named -> Stream.empty();
          case Nested nested -> Stream.empty();
          case Instance instance -> Stream.empty();
        };
    return Stream.concat(Stream.of(this), inner);
  }

  private boolean hasPart(Predicate<JavaType> wanted) {
    return !(this instanceof Scalar) && parts().anyMatch(wanted);
  }

  /** Tells whether the type contains a Set or a Map. */
  default boolean isUnordered() {
    return hasPart(part -> part instanceof SetOf || part instanceof MapOf);
  }

  /** Returns the named classes in the type that are not part of Java. */
  default Stream<Named> named() {
    return parts().filter(Named.class::isInstance).map(Named.class::cast);
  }

  /** Tells whether values are lists of any depth, or contain such lists. */
  default boolean isNested() {
    return hasPart(
        part ->
            part instanceof Nested || part instanceof Named named && named.notation().isNested());
  }

  /** Tells whether values hold objects of the class to design. */
  default boolean isOfInstances() {
    return hasPart(Instance.class::isInstance);
  }

  /**
   * Returns the type for the worker, as Java writes it, if the worker must turn its values into
   * objects, else an empty text. A {@code #} is before the name of the class to design.
   */
  default String toBeMade() {
    return MadeType.text(this);
  }

  /**
   * Tells whether a plain Java value has this type, with every element. Null is allowed wherever
   * Java allows it: everywhere but as a primitive.
   */
  default boolean conforms(@Nullable Object value) {
    return Conformance.conforms(this, value);
  }

  /**
   * Like {@link #conforms}, but null is allowed only for boxed types: readers meet no other null.
   */
  default boolean isWhole(@Nullable Object value) {
    return Conformance.isWhole(this, value);
  }
}
