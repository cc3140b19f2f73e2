package dev.assay.problem.signature;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.signature.Design.Member;
import dev.assay.problem.signature.Signature.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads method headers and types by recursive descent.
 *
 * <p>All faults are collected. What can be read although it is not allowed is noted; where the text
 * makes no sense, reading goes on behind the next comma, bracket or semicolon.
 */
public final class SignatureParser {

  private static final int MAX_NESTING = 3;
  private static final JavaType VOID = new JavaType.Scalar("void");

  /** Stands for a type that is at fault, so that it leads to no further one. */
  private static final JavaType ANY = new JavaType.Scalar("String");

  private final SignatureText text;
  private final Map<String, JavaType> notations;
  private final List<Localized<String>> faults = new ArrayList<>();
  private String designed = "";

  private SignatureParser(String text, Map<String, JavaType> notations) {
    this.text = new SignatureText(text);
    this.notations = notations;
  }

  static JavaType type(String text) {
    SignatureParser parser = new SignatureParser(text, GivenClasses.NOTATIONS);
    return parser.whole(
        () -> {
          JavaType type = parser.type(1);
          parser.text.end();
          return type;
        });
  }

  /**
   * Reads a method's header or a class's.
   *
   * @param notations class name to the type of the values that stand for its objects
   */
  public static SignatureHeader header(String text, Map<String, JavaType> notations) {
    SignatureParser parser = new SignatureParser(text, notations);
    return parser.whole(parser::header);
  }

  /**
   * Returns the result of {@code read}.
   *
   * @throws SignatureException with all faults, if there are some
   */
  private <T> T whole(Supplier<T> read) {
    try {
      T whole = read.get();
      if (faults.isEmpty()) {
        return whole;
      }
    } catch (SignatureException e) {
      faults.addAll(e.reasons());
    }
    throw new SignatureException(faults.stream().distinct().toList());
  }

  private void note(String key, Object... arguments) {
    faults.add(Wording.of(key, arguments));
  }

  /**
   * Notes a fault after which the text makes no sense, unless an earlier one in the same part is
   * its cause, and goes to the next of {@code stops}. Without one, reading ends.
   *
   * @param before the number of faults before the part
   */
  private void recover(SignatureException fault, int before, String stops) {
    if (faults.size() == before) {
      faults.addAll(fault.reasons());
    }
    if (!text.skipTo(stops)) {
      throw new SignatureException(List.of());
    }
  }

  private SignatureHeader header() {
    skipModifiers();
    if (text.peekWord().equals("class")) {
      text.word();
      return new ClassHeader(design());
    }
    Member method = method(returnType());
    text.accept(';');
    text.end();
    return new MethodHeader(
        method.returnType(), method.name(), method.parameters(), method.thrown());
  }

  /** Reads a method from its name on. */
  private Member method(JavaType returnType) {
    String name = "";
    int before = faults.size() - (returnType == ANY ? 1 : 0);
    try {
      name = text.name("finding.name.method");
    } catch (SignatureException e) {
      recover(e, before, "(");
    }
    List<Parameter> parameters = parameters();
    return new Member(returnType, name, parameters, thrown());
  }

  private static boolean isVoid(JavaType type) {
    return type instanceof JavaType.Scalar scalar && scalar.isVoid();
  }

  private void skipModifiers() {
    int start = text.position();
    String word = text.peekWord();
    while (word.equals("public") || isModifier(word)) {
      if (isModifier(word)) {
        note("finding.signature.modifier", word);
      }
      text.word();
      start = text.position();
      word = text.peekWord();
    }
    if (Set.of("record", "interface", "enum").contains(word)) {
      throw new SignatureException("finding.signature.no-class", word);
    }
    text.backTo(start);
  }

  private static boolean isModifier(String word) {
    return Set.of("static", "final", "private", "protected", "abstract", "synchronized")
        .contains(word);
  }

  private Design design() {
    String name = text.name("finding.name.class");
    designed = name;
    String parent = parent();
    List<Member> members = new ArrayList<>();
    members.add(new Member(VOID, name, List.of(), ""));
    text.expect('{', "finding.sign.members");
    boolean constructed = false;
    while (!text.accept('}')) {
      int before = faults.size();
      try {
        skipModifiers();
        boolean constructor = isConstructor(name);
        Member member = method(constructor ? VOID : returnType());
        endMember();
        if (constructor && !constructed) {
          constructed = true;
          members.set(0, member);
        } else {
          add(member, members);
        }
      } catch (SignatureException e) {
        recover(e, before, ";}");
        text.accept(';');
      }
    }
    text.accept(';');
    text.end();
    if (members.size() == 1 && faults.isEmpty()) {
      note("finding.signature.no-member");
    }
    return new Design(name, parent, members);
  }

  /** Notes a missing semicolon, or a body in its place, and goes on. */
  private void endMember() {
    try {
      text.expect(';', "finding.sign.member");
    } catch (SignatureException e) {
      faults.addAll(e.reasons());
      if (text.accept('{') && text.skipTo("}")) {
        text.accept('}');
      }
    }
  }

  private boolean isConstructor(String name) {
    int start = text.position();
    boolean constructor = text.word().equals(name) && text.accept('(');
    text.backTo(start);
    return constructor;
  }

  private void add(Member member, List<Member> members) {
    if (members.stream().anyMatch(known -> known.name().equals(member.name()))) {
      note("finding.signature.same-member", member.name());
    } else {
      members.add(member);
    }
  }

  private @Nullable String parent() {
    if (!text.peekWord().equals("extends")) {
      return null;
    }
    text.word();
    String parent = text.name("finding.name.parent");
    if (!notations.containsKey(parent)) {
      note("finding.signature.parent", parent);
    }
    return parent;
  }

  /** Reads {@code throws InterruptedException}; a header needs no other exception. */
  private String thrown() {
    if (!text.peekWord().equals("throws")) {
      return "";
    }
    text.word();
    do {
      if (!text.name("finding.name.exception").equals("InterruptedException")) {
        note("finding.signature.throws");
      }
    } while (text.accept(','));
    return " throws InterruptedException";
  }

  private List<Parameter> parameters() {
    text.expect('(', "finding.sign.parameters");
    List<Parameter> parameters = new ArrayList<>();
    boolean more = !text.accept(')');
    while (more) {
      int before = faults.size();
      try {
        parameter(parameters);
        more = text.accept(',');
        if (!more) {
          text.expect(')', "finding.sign.parameters-end");
        }
      } catch (SignatureException e) {
        recover(e, before, ",)");
        more = text.accept(',');
        text.accept(')');
      }
    }
    return List.copyOf(parameters);
  }

  private void parameter(List<Parameter> before) {
    JavaType type = type(1);
    if (isVoid(type)) {
      note("finding.signature.void-parameter");
    }
    if (type.isUnordered()) {
      note("finding.signature.unordered");
    }
    String name = text.name("finding.name.parameter");
    if (text.accept('[')) {
      text.accept(']');
      note("finding.signature.brackets", type, name);
    }
    if (before.stream().anyMatch(known -> known.name().equals(name))) {
      note("finding.signature.same-parameter", name);
    }
    before.add(new Parameter(type, name));
  }

  private JavaType returnType() {
    JavaType type = type(1);
    if (type.parts().anyMatch(JavaType.IteratorOf.class::isInstance)) {
      note("finding.signature.iterator");
      return ANY;
    }
    return type;
  }

  private JavaType type(int depth) {
    if (depth > MAX_NESTING + 1) {
      throw new SignatureException("finding.signature.nesting", MAX_NESTING);
    }
    String name = text.name(SignatureText.TYPE);
    JavaType type =
        switch (name) {
          case "List" -> new JavaType.ListOf(element(name, depth));
          case "Iterator" ->
              notations.containsKey(name)
                  ? scalar(name)
                  : new JavaType.IteratorOf(element(name, depth));
          case "Set" -> new JavaType.SetOf(plainElement(name, depth));
          case "Map" -> map(depth);
          default -> scalar(name);
        };
    int dimensions = 0;
    while (text.accept('[')) {
      text.expect(']', "finding.sign.brackets");
      if (isVoid(type)) {
        note("finding.signature.void-array");
        type = ANY;
      }
      if (++dimensions == MAX_NESTING + 1) {
        note("finding.signature.dimensions", MAX_NESTING);
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
      note("finding.signature.map-key", key);
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
      note("finding.signature.box", collection, scalar);
      return ANY;
    }
    return held;
  }

  private JavaType plain(String collection, JavaType held) {
    if (!held.toBeMade().isEmpty()) {
      note("finding.signature.element", collection, held);
      return ANY;
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
    if (name.equals(designed)) {
      return new JavaType.Instance(name, Set.of());
    }
    if (name.equals("Object")) {
      return new JavaType.Nested(null);
    }
    note("finding.signature.type", name);
    if (text.isBefore('<')) {
      skipTypeArguments();
    }
    return ANY;
  }

  private void skipTypeArguments() {
    text.accept('<');
    if (!text.skipTo(">")) {
      throw new SignatureException(List.of());
    }
    text.accept('>');
  }
}
