package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Completion.Kind;
import dev.assay.compiler.javac.JdkClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The public types of java.base that aren't nested in others, read once, and their use. */
final class JdkTypes {
  private final MemberUse members;
  private final Map<String, List<NamedType>> byPackage;
  private final NavigableMap<String, List<NamedType>> byName;

  private JdkTypes(List<NamedType> types, MemberUse members) {
    this.members = members;
    byPackage = types.stream().collect(Collectors.groupingBy(NamedType::packageName));
    byName =
        types.stream()
            .collect(Collectors.groupingBy(NamedType::name, TreeMap::new, Collectors.toList()));
  }

  /** Reads them; takes some hundred milliseconds. */
  static JdkTypes read(JdkClasses jdk) {
    ModuleDescriptor base = Object.class.getModule().getDescriptor();
    Usage usage = Usage.read();
    Map<String, Set<String>> members = new HashMap<>();
    List<NamedType> types = new ArrayList<>();
    base.exports().stream()
        .filter(exports -> !exports.isQualified())
        .forEach(
            exports -> jdk.in(exports.source()).forEach(file -> read(file, usage, members, types)));
    List<NamedType> all = withInherited(types);
    return new JdkTypes(all, new MemberUse(usage, all, members));
  }

  /** Completes the supertypes, each of which the types name only directly. */
  private static List<NamedType> withInherited(List<NamedType> types) {
    Map<String, NamedType> known = new HashMap<>();
    types.forEach(type -> known.put(type.qualifiedName(), type));
    return types.stream().map(type -> type.withSupertypes(inherited(type, known))).toList();
  }

  private static Set<String> inherited(NamedType type, Map<String, NamedType> known) {
    Set<String> all = new HashSet<>();
    for (String name : type.supertypes()) {
      NamedType direct = known.get(name);
      all.add(name);
      all.addAll(direct == null ? Set.of() : inherited(direct, known));
    }
    return Set.copyOf(all);
  }

  /** Returns how often solutions use the members of each type. */
  MemberUse members() {
    return members;
  }

  /** Returns types of the same simple name, by that name. */
  Map<String, List<NamedType>> byName() {
    return byName;
  }

  /** Returns the types of a package such as java.util. */
  List<NamedType> in(String packageName) {
    return byPackage.getOrDefault(packageName, List.of());
  }

  /** Returns the simple names of the packages in {@code packageName}, of those that have types. */
  Set<String> packagesIn(String packageName) {
    String prefix = packageName + ".";
    return byPackage.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()).split("\\.")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void read(
      JavaFileObject file, Usage usage, Map<String, Set<String>> members, List<NamedType> types) {
    if (file.getName().contains("$") || file.getName().endsWith("-info.class")) {
      return;
    }
    try (InputStream in = file.openInputStream()) {
      ClassModel type = ClassFile.of().parse(in.readAllBytes());
      if (type.flags().has(AccessFlag.PUBLIC)) {
        String name = type.thisClass().asInternalName().replace('/', '.');
        int dot = name.lastIndexOf('.');
        String simpleName = name.substring(dot + 1);
        int use = usage.ofType(simpleName);
        members.put(name, members(type));
        types.add(
            new NamedType(
                simpleName,
                name.substring(0, dot),
                kind(type),
                isGeneric(type),
                constructors(type),
                supertypes(type),
                use));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> members(ClassModel type) {
    Stream<String> methods =
        type.methods().stream()
            .filter(method -> method.flags().has(AccessFlag.PUBLIC))
            .map(method -> method.methodName().stringValue());
    return methods.filter(name -> !name.startsWith("<")).collect(Collectors.toSet());
  }

  private static Set<String> supertypes(ClassModel type) {
    return Stream.concat(type.superclass().stream(), type.interfaces().stream())
        .map(each -> each.asInternalName().replace('/', '.'))
        .collect(Collectors.toSet());
  }

  private static Kind kind(ClassModel type) {
    if (type.flags().has(AccessFlag.ANNOTATION)) {
      return Kind.ANNOTATION;
    }
    if (type.flags().has(AccessFlag.INTERFACE)) {
      return Kind.INTERFACE;
    }
    return type.flags().has(AccessFlag.ENUM) ? Kind.ENUM : Kind.CLASS;
  }

  private static boolean isGeneric(ClassModel type) {
    return type.findAttribute(Attributes.signature())
        .filter(found -> found.signature().stringValue().startsWith("<"))
        .isPresent();
  }

  private static Set<Integer> constructors(ClassModel type) {
    return type.flags().has(AccessFlag.ABSTRACT)
        ? Set.of()
        : type.methods().stream()
            .filter(method -> method.methodName().equalsString("<init>"))
            .filter(method -> method.flags().has(AccessFlag.PUBLIC))
            .map((MethodModel method) -> method.methodTypeSymbol().parameterCount())
            .collect(Collectors.toSet());
  }
}
