package dev.assay.problem.signature;

import dev.assay.problem.signature.Design.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the objects that a case has made of a class to design, operation by operation. */
final class ObjectNames {

  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]{0,63}");
  private static final Set<String> RESERVED = Set.of("null", "true", "false", "new");

  private final Design design;
  private final boolean several;
  private final Map<String, Member> members = new HashMap<>();
  private Set<String> known = Set.of();
  private Set<String> returnable;
  private boolean begun;

  ObjectNames(Design design) {
    this.design = design;
    several = design.isOfSeveral();
    design.members().forEach(member -> members.put(member.name(), member));
    returnable = Set.of(design.name());
  }

  /** Returns the member that an operation calls. */
  Member member(String operation) {
    Member member = members.get(several ? Operation.parse(operation).member() : operation);
    if (member == null) {
      throw new IllegalArgumentException("no operation " + operation);
    }
    return member;
  }

  /** Adds the object that an operation names. */
  void add(String operation) {
    begun = true;
    String name = several ? Operation.parse(operation).name() : "";
    if (!name.isEmpty() && !known.contains(name)) {
      Set<String> more = new HashSet<>(known);
      more.add(name);
      known = Set.copyOf(more);
      more.add(design.name());
      returnable = Set.copyOf(more);
    }
  }

  /** Tells whether the operation may follow those before it. */
  boolean allow(String operation) {
    if (!several) {
      return members.containsKey(operation) && operation.equals(design.name()) == !begun;
    }
    Operation parsed = Operation.parse(operation);
    Member member = members.get(parsed.member());
    if (member == null || !parsed.receiver().isEmpty() && !known.contains(parsed.receiver())) {
      return false;
    }
    boolean named = !parsed.name().isEmpty();
    if (parsed.member().equals(design.name())) {
      return parsed.receiver().isEmpty()
          && (!begun || named)
          && (isNew(parsed.name()) || !operation.contains("="));
    }
    return begun
        && (!operation.contains("=")
            || isNew(parsed.name()) && member.returnType() instanceof JavaType.Instance);
  }

  private boolean isNew(String name) {
    return NAME.matcher(name).matches()
        && !RESERVED.contains(name)
        && !known.contains(name)
        && !members.containsKey(name);
  }

  /** Returns the operations that may follow, for a message. */
  String possible() {
    if (!begun) {
      return design.name();
    }
    List<String> possible = new ArrayList<>();
    for (Member member : design.members()) {
      if (!member.name().equals(design.name())) {
        possible.add(member.name());
      }
    }
    if (several) {
      known.stream().sorted().limit(1).forEach(name -> possible.add(name + "." + possible.get(0)));
      possible.add("x = " + design.name());
    }
    return String.join(", ", possible);
  }

  /** Returns the type of an argument: only objects that there are already can be named. */
  JavaType known(JavaType type) {
    return with(type, known);
  }

  /** Returns the type of an answer: an object without a name is written as its class. */
  JavaType returned(JavaType type) {
    return with(type, returnable);
  }

  private JavaType with(JavaType type, Set<String> names) {
    if (!several || !type.isOfInstances()) {
      return type;
    }
    return switch (type) {
      case JavaType.Instance instance -> new JavaType.Instance(instance.className(), names);
      case JavaType.Array array -> new JavaType.Array(with(array.element(), names));
      case JavaType.ListOf list -> new JavaType.ListOf(with(list.element(), names));
      case JavaType.IteratorOf each -> new JavaType.IteratorOf(with(each.element(), names));
      case JavaType.Scalar scalar -> scalar;
      case JavaType.SetOf set -> set;
      case JavaType.MapOf map -> map;
      case JavaType.Named named -> named;
      case JavaType.Nested nested -> nested;
      case JavaType.Tuple tuple -> tuple;
    };
  }
}
