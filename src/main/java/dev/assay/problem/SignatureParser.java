package dev.assay.problem;

import dev.assay.problem.Design.Member;
import dev.assay.problem.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Reads method headers and types by recursive descent. */
final class SignatureParser {

  private static final int MAX_LENGTH = 1_000;
  private static final int MAX_NESTING = 3;
  private static final JavaType VOID = new JavaType.Scalar("void");

  private final String text;
  private final Map<String, JavaType> notations;
  private int position;

  private SignatureParser(String text, Map<String, JavaType> notations) {
    this.notations = notations;
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a signature has at most " + MAX_LENGTH + " characters, this one has " + text.length());
    }
    this.text = text;
  }

  static JavaType type(String text) {
    SignatureParser parser = new SignatureParser(text, GivenClasses.NOTATIONS);
    JavaType type = parser.type(1);
    parser.end();
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
    if (parser.peekWord().equals("class")) {
      parser.word();
      return new ClassHeader(parser.design());
    }
    JavaType returnType = parser.type(1);
    String method = parser.name("the method's name");
    List<Parameter> parameters = parser.parameters();
    parser.accept(';');
    parser.end();
    return new MethodHeader(returnType, method, parameters);
  }

  private static boolean isVoid(JavaType type) {
    return type instanceof JavaType.Scalar scalar && scalar.isVoid();
  }

  private void skipModifiers() {
    int start = position;
    String word = peekWord();
    while (word.equals("public")) {
      word();
      start = position;
      word = peekWord();
    }
    if (Set.of("record", "interface", "enum").contains(word)) {
      throw new IllegalArgumentException("a solution can be no " + word + ": take a class");
    }
    if (Set.of("static", "final", "private", "protected", "abstract", "synchronized")
        .contains(word)) {
      throw new IllegalArgumentException(
          "leave out `" + word + "`: `public` is all that may stand");
    }
    position = start;
  }

  private Design design() {
    String name = name("the class's name");
    List<Member> members = new ArrayList<>();
    members.add(new Member(VOID, name, List.of()));
    boolean constructed = false;
    expect('{', "begins the members, as in `class Counter { Counter(int start); int next(); }`");
    while (!accept('}')) {
      skipModifiers();
      int start = position;
      boolean constructor = word().equals(name) && accept('(');
      position = start;
      JavaType returnType = constructor ? VOID : type(1);
      String member = name("the method's name");
      List<Parameter> parameters = parameters();
      expect(';', "ends a member's header");
      if (constructor && !constructed) {
        constructed = true;
        members.set(0, new Member(VOID, name, parameters));
      } else if (members.stream().anyMatch(known -> known.name().equals(member))) {
        throw new IllegalArgumentException(
            "two members are named " + member + ": an operation could mean both");
      } else {
        members.add(new Member(returnType, member, parameters));
      }
    }
    accept(';');
    end();
    if (members.size() == 1) {
      throw new IllegalArgumentException("the class has no method that could be called");
    }
    return new Design(name, members);
  }

  private List<Parameter> parameters() {
    expect('(', "begins the parameters, as in `(int[] nums, int target)`");
    List<Parameter> parameters = new ArrayList<>();
    if (accept(')')) {
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
      String name = name("a parameter's name");
      if (accept('[')) {
        throw new IllegalArgumentException(
            "write the brackets at the type: `" + type + "[] " + name + "`");
      }
      if (parameters.stream().anyMatch(known -> known.name().equals(name))) {
        throw new IllegalArgumentException("two parameters are named " + name);
      }
      parameters.add(new Parameter(type, name));
    } while (accept(','));
    expect(')', "ends the parameters");
    return List.copyOf(parameters);
  }

  private JavaType type(int depth) {
    if (depth > MAX_NESTING + 1) {
      throw new IllegalArgumentException("Lists nest at most " + MAX_NESTING + " deep");
    }
    String name = name("a type");
    JavaType type =
        switch (name) {
          case "List" -> new JavaType.ListOf(element(name, depth));
          case "Set" -> new JavaType.SetOf(plainElement(name, depth));
          case "Map" -> map(depth);
          default -> scalar(name);
        };
    int dimensions = 0;
    while (accept('[')) {
      expect(']', "ends an array's brackets");
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
    expect('<', "begins a " + collection + "'s element type, as in `" + collection + "<Integer>`");
    JavaType element = held(collection, depth);
    expect('>', "ends a " + collection + "'s element type");
    return element;
  }

  private JavaType plainElement(String collection, int depth) {
    return plain(collection, element(collection, depth));
  }

  private JavaType map(int depth) {
    expect('<', "begins a Map's types, as in `Map<String, Integer>`");
    JavaType key = plain("Map", held("Map", depth));
    if (!(key instanceof JavaType.Scalar)) {
      throw new IllegalArgumentException("a Map's keys are boxes or String, not " + key);
    }
    expect(',', "stands between a Map's types");
    JavaType value = plain("Map", held("Map", depth));
    expect('>', "ends a Map's types");
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

  private String name(String what) {
    String word = word();
    boolean typeName = what.equals("a type") && JavaType.Scalar.isName(word);
    if (word.isEmpty()) {
      throw new IllegalArgumentException(what + " is missing " + here());
    }
    if (!typeName && SourceVersion.isKeyword(word)) {
      throw new IllegalArgumentException("`" + word + "` cannot be " + what);
    }
    return word;
  }

  private String peekWord() {
    int start = position;
    String word = word();
    position = start;
    return word;
  }

  private String word() {
    skipSpace();
    int start = position;
    while (position < text.length() && isPart(text.charAt(position), position == start)) {
      position++;
    }
    return text.substring(start, position);
  }

  private static boolean isPart(char c, boolean first) {
    return first ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
  }

  private boolean accept(char c) {
    skipSpace();
    if (position < text.length() && text.charAt(position) == c) {
      position++;
      return true;
    }
    return false;
  }

  private void expect(char c, String what) {
    if (!accept(c)) {
      throw new IllegalArgumentException("`" + c + "` is missing " + here() + ": it " + what);
    }
  }

  private void end() {
    skipSpace();
    if (position < text.length()) {
      throw new IllegalArgumentException("something unexpected stands " + here());
    }
  }

  private void skipSpace() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private String here() {
    if (position >= text.length()) {
      return "at the end";
    }
    int end = Math.min(text.length(), position + 20);
    return "before `" + text.substring(position, end) + (end < text.length() ? "…`" : "`");
  }
}
