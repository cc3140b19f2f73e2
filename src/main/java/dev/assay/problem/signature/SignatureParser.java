package dev.assay.problem.signature;

import dev.assay.problem.signature.Design.Member;
import dev.assay.problem.signature.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads method headers and types by recursive descent. */
public final class SignatureParser {

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
  public static SignatureHeader header(String text, Map<String, JavaType> notations) {
    SignatureParser parser = new SignatureParser(text, notations);
    parser.skipModifiers();
    if (parser.text.peekWord().equals("class")) {
      parser.text.word();
      return new ClassHeader(parser.design());
    }
    JavaType returnType = parser.type(1);
    String method = parser.text.name("finding.name.method");
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
      throw new SignatureException("finding.signature.no-class", word);
    }
    if (Set.of("static", "final", "private", "protected", "abstract", "synchronized")
        .contains(word)) {
      throw new SignatureException("finding.signature.modifier", word);
    }
    text.backTo(start);
  }

  private Design design() {
    String name = text.name("finding.name.class");
    String parent = parent();
    List<Member> members = new ArrayList<>();
    members.add(new Member(VOID, name, List.of(), ""));
    boolean constructed = false;
    text.expect('{', "finding.sign.members");
    while (!text.accept('}')) {
      skipModifiers();
      int start = text.position();
      boolean constructor = text.word().equals(name) && text.accept('(');
      text.backTo(start);
      JavaType returnType = constructor ? VOID : type(1);
      String member = text.name("finding.name.method");
      List<Parameter> parameters = parameters();
      String thrown = thrown();
      text.expect(';', "finding.sign.member");
      if (constructor && !constructed) {
        constructed = true;
        members.set(0, new Member(VOID, name, parameters, thrown));
      } else if (members.stream().anyMatch(known -> known.name().equals(member))) {
        throw new SignatureException("finding.signature.same-member", member);
      } else {
        members.add(new Member(returnType, member, parameters, thrown));
      }
    }
    text.accept(';');
    text.end();
    if (members.size() == 1) {
      throw new SignatureException("finding.signature.no-member");
    }
    return new Design(name, parent, members);
  }

  private @Nullable String parent() {
    if (!text.peekWord().equals("extends")) {
      return null;
    }
    text.word();
    String parent = text.name("finding.name.parent");
    if (!notations.containsKey(parent)) {
      throw new SignatureException("finding.signature.parent", parent);
    }
    return parent;
  }

  /** Reads {@code throws InterruptedException}; a header needs no other exception. */
  private String thrown() {
    if (!text.peekWord().equals("throws")) {
      return "";
    }
    text.word();
    if (!text.name("finding.name.exception").equals("InterruptedException")) {
      throw new SignatureException("finding.signature.throws");
    }
    return " throws InterruptedException";
  }

  private List<Parameter> parameters() {
    text.expect('(', "finding.sign.parameters");
    List<Parameter> parameters = new ArrayList<>();
    if (text.accept(')')) {
      return List.of();
    }
    do {
      JavaType type = type(1);
      if (isVoid(type)) {
        throw new SignatureException("finding.signature.void-parameter");
      }
      if (type.isUnordered()) {
        throw new SignatureException("finding.signature.unordered");
      }
      String name = text.name("finding.name.parameter");
      if (text.accept('[')) {
        throw new SignatureException("finding.signature.brackets", type, name);
      }
      if (parameters.stream().anyMatch(known -> known.name().equals(name))) {
        throw new SignatureException("finding.signature.same-parameter", name);
      }
      parameters.add(new Parameter(type, name));
    } while (text.accept(','));
    text.expect(')', "finding.sign.parameters-end");
    return List.copyOf(parameters);
  }

  private JavaType type(int depth) {
    if (depth > MAX_NESTING + 1) {
      throw new SignatureException("finding.signature.nesting", MAX_NESTING);
    }
    String name = text.name(SignatureText.TYPE);
    JavaType type =
        switch (name) {
          case "List" -> new JavaType.ListOf(element(name, depth));
          case "Set" -> new JavaType.SetOf(plainElement(name, depth));
          case "Map" -> map(depth);
          default -> scalar(name);
        };
    int dimensions = 0;
    while (text.accept('[')) {
      text.expect(']', "finding.sign.brackets");
      if (isVoid(type)) {
        throw new SignatureException("finding.signature.void-array");
      }
      if (++dimensions > MAX_NESTING) {
        throw new SignatureException("finding.signature.dimensions", MAX_NESTING);
      }
      type = new JavaType.Array(type);
    }
    return type;
  }

  private JavaType element(String collection, int depth) {
    text.expect('<', "finding.sign.element", collection);
    JavaType element = held(collection, depth);
    text.expect('>', "finding.sign.element-end", collection);
    return element;
  }

  private JavaType plainElement(String collection, int depth) {
    return plain(collection, element(collection, depth));
  }

  private JavaType map(int depth) {
    text.expect('<', "finding.sign.map");
    JavaType key = plain("Map", held("Map", depth));
    if (!(key instanceof JavaType.Scalar)) {
      throw new SignatureException("finding.signature.map-key", key);
    }
    text.expect(',', "finding.sign.map-comma");
    JavaType value = plain("Map", held("Map", depth));
    text.expect('>', "finding.sign.map-end");
    return new JavaType.MapOf(key, value);
  }

  private JavaType held(String collection, int depth) {
    if (depth > MAX_NESTING) {
      throw new SignatureException("finding.signature.nesting", MAX_NESTING);
    }
    JavaType held = type(depth + 1);
    if (held instanceof JavaType.Scalar scalar && (scalar.isPrimitive() || scalar.isVoid())) {
      throw new SignatureException("finding.signature.box", collection, scalar);
    }
    return held;
  }

  private static JavaType plain(String collection, JavaType held) {
    if (held.named().findAny().isPresent()) {
      throw new SignatureException("finding.signature.element", collection, held);
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
    throw new SignatureException("finding.signature.type", name);
  }
}
