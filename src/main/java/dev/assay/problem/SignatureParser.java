package dev.assay.problem;

import dev.assay.problem.Design.Member;
import dev.assay.problem.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads method headers and types by recursive descent. */
final class SignatureParser {

  private static final int MAX_NESTING = 3;
  private static final JavaType VOID = new JavaType.Scalar("void");

  private final SignatureText text;
  private final Map<String, JavaType> notations;

  private SignatureParser(String text, Map<String, JavaType> notations) {
    this.text = new SignatureText(text);
    this.notations = notations;
  }

  static JavaType type(String text) {
    SignatureParser parser = new SignatureParser(text, GivenClasses.NOTATIONS);
    JavaType type = parser.type(1);
    parser.text.end();
    return type;
  }

  /**
   * Reads a method's header or a class's.
   *
   * @param notations class name to the type of the values that stand for its objects
   */
  static Header header(String text, Map<String, JavaType> notations) {
    SignatureParser parser = new SignatureParser(text, notations);
    parser.skipModifiers();
    if (parser.text.peekWord().equals("class")) {
      parser.text.word();
      return new ClassHeader(parser.design());
    }
    JavaType returnType = parser.type(1);
    String method = parser.text.name("the method's name");
    List<Parameter> parameters = parser.parameters();
    String thrown = parser.thrown();
    parser.text.accept(';');
    parser.text.end();
    return new MethodHeader(returnType, method, parameters, thrown);
  }

  private static boolean isVoid(JavaType type) {
    return type instanceof JavaType.Scalar scalar && scalar.isVoid();
  }

  private void skipModifiers() {
    int start = text.position();
    String word = text.peekWord();
    while (word.equals("public")) {
      text.word();
      start = text.position();
      word = text.peekWord();
    }
    if (Set.of("record", "interface", "enum").contains(word)) {
      throw new IllegalArgumentException("a solution can be no " + word + ": take a class");
    }
    if (Set.of("static", "final", "private", "protected", "abstract", "synchronized")
        .contains(word)) {
      throw new IllegalArgumentException(
          "leave out `" + word + "`: `public` is all that may stand");
    }
    text.backTo(start);
  }

  private Design design() {
    String name = text.name("the class's name");
    String parent = parent();
    List<Member> members = new ArrayList<>();
    members.add(new Member(VOID, name, List.of(), ""));
    boolean constructed = false;
    text.expect(
        '{', "begins the members, as in `class Counter { Counter(int start); int next(); }`");
    while (!text.accept('}')) {
      skipModifiers();
      int start = text.position();
      boolean constructor = text.word().equals(name) && text.accept('(');
      text.backTo(start);
      JavaType returnType = constructor ? VOID : type(1);
      String member = text.name("the method's name");
      List<Parameter> parameters = parameters();
      String thrown = thrown();
      text.expect(';', "ends a member's header");
      if (constructor && !constructed) {
        constructed = true;
        members.set(0, new Member(VOID, name, parameters, thrown));
      } else if (members.stream().anyMatch(known -> known.name().equals(member))) {
        throw new IllegalArgumentException(
            "two members are named " + member + ": an operation could mean both");
      } else {
        members.add(new Member(returnType, member, parameters, thrown));
      }
    }
    text.accept(';');
    text.end();
    if (members.size() == 1) {
      throw new IllegalArgumentException("the class has no method that could be called");
    }
    return new Design(name, parent, members);
  }

  private @Nullable String parent() {
    if (!text.peekWord().equals("extends")) {
      return null;
    }
    text.word();
    String parent = text.name("the class to extend");
    if (!notations.containsKey(parent)) {
      throw new IllegalArgumentException(
          "the class to extend, " + parent + ", must be in support/ and needs the key `call`");
    }
    return parent;
  }

  /** Threads can be interrupted; no other exception is of use in a header. */
  private String thrown() {
    if (!text.peekWord().equals("throws")) {
      return "";
    }
    text.word();
    if (!text.name("an exception").equals("InterruptedException")) {
      throw new IllegalArgumentException("InterruptedException is all that may be thrown");
    }
    return " throws InterruptedException";
  }

  private List<Parameter> parameters() {
    text.expect('(', "begins the parameters, as in `(int[] nums, int target)`");
    List<Parameter> parameters = new ArrayList<>();
    if (text.accept(')')) {
      return List.of();
    }
    do {
      JavaType type = type(1);
      if (isVoid(type)) {
        throw new IllegalArgumentException("void is no type for a parameter");
      }
      if (type.isUnordered()) {
        throw new IllegalArgumentException(
            "Set and Map can only be returned: take a List or array");
      }
      String name = text.name("a parameter's name");
      if (text.accept('[')) {
        throw new IllegalArgumentException(
            "write the brackets at the type: `" + type + "[] " + name + "`");
      }
      if (parameters.stream().anyMatch(known -> known.name().equals(name))) {
        throw new IllegalArgumentException("two parameters are named " + name);
      }
      parameters.add(new Parameter(type, name));
    } while (text.accept(','));
    text.expect(')', "ends the parameters");
    return List.copyOf(parameters);
  }

  private JavaType type(int depth) {
    if (depth > MAX_NESTING + 1) {
      throw new IllegalArgumentException("Lists nest at most " + MAX_NESTING + " deep");
    }
    String name = text.name("a type");
    JavaType type =
        switch (name) {
          case "List" -> new JavaType.ListOf(element(name, depth));
          case "Set" -> new JavaType.SetOf(plainElement(name, depth));
          case "Map" -> map(depth);
          default -> scalar(name);
        };
    int dimensions = 0;
    while (text.accept('[')) {
      text.expect(']', "ends an array's brackets");
      if (isVoid(type)) {
        throw new IllegalArgumentException("there are no arrays of void");
      }
      if (++dimensions > MAX_NESTING) {
        throw new IllegalArgumentException("arrays have at most " + MAX_NESTING + " dimensions");
      }
      type = new JavaType.Array(type);
    }
    return type;
  }

  private JavaType element(String collection, int depth) {
    text.expect(
        '<', "begins a " + collection + "'s element type, as in `" + collection + "<Integer>`");
    JavaType element = held(collection, depth);
    text.expect('>', "ends a " + collection + "'s element type");
    return element;
  }

  private JavaType plainElement(String collection, int depth) {
    return plain(collection, element(collection, depth));
  }

  private JavaType map(int depth) {
    text.expect('<', "begins a Map's types, as in `Map<String, Integer>`");
    JavaType key = plain("Map", held("Map", depth));
    if (!(key instanceof JavaType.Scalar)) {
      throw new IllegalArgumentException("a Map's keys are boxes or String, not " + key);
    }
    text.expect(',', "stands between a Map's types");
    JavaType value = plain("Map", held("Map", depth));
    text.expect('>', "ends a Map's types");
    return new JavaType.MapOf(key, value);
  }

  private JavaType held(String collection, int depth) {
    if (depth > MAX_NESTING) {
      throw new IllegalArgumentException("Lists nest at most " + MAX_NESTING + " deep");
    }
    JavaType held = type(depth + 1);
    if (held instanceof JavaType.Scalar scalar && (scalar.isPrimitive() || scalar.isVoid())) {
      throw new IllegalArgumentException(
          "a " + collection + " cannot hold " + scalar + ": take its box");
    }
    return held;
  }

  private static JavaType plain(String collection, JavaType held) {
    if (held.named().findAny().isPresent()) {
      throw new IllegalArgumentException("a " + collection + " cannot hold " + held);
    }
    return held;
  }

  private JavaType scalar(String name) {
    if (JavaType.Scalar.isName(name)) {
      return new JavaType.Scalar(name);
    }
    JavaType notation = notations.get(name);
    if (notation != null) {
      return new JavaType.Named(name, notation);
    }
    throw new IllegalArgumentException(
        "the type "
            + name
            + " is no type that can be used: take a primitive, its box, String, arrays, List, Set,"
            + " Map, ListNode, TreeNode, or a class that is declared under `types`");
  }
}
