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
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** The public types of java.base that aren't nested in others, read once. */
final class JdkTypes {
  private final Map<String, List<NamedType>> byPackage;
  private final NavigableMap<String, List<NamedType>> byName;

  private JdkTypes(List<NamedType> types) {
    byPackage = types.stream().collect(Collectors.groupingBy(NamedType::packageName));
    byName =
        types.stream()
            .collect(Collectors.groupingBy(NamedType::name, TreeMap::new, Collectors.toList()));
  }

  /** Reads them; takes some hundred milliseconds. */
  static JdkTypes read(JdkClasses jdk) {
    ModuleDescriptor base = Object.class.getModule().getDescriptor();
    List<NamedType> types = new ArrayList<>();
    base.exports().stream()
        .filter(exports -> !exports.isQualified())
        .forEach(exports -> jdk.in(exports.source()).forEach(file -> read(file, types)));
    return new JdkTypes(types);
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

  private static void read(JavaFileObject file, List<NamedType> types) {
    if (file.getName().contains("$") || file.getName().endsWith("-info.class")) {
      return;
    }
    try (InputStream in = file.openInputStream()) {
      ClassModel type = ClassFile.of().parse(in.readAllBytes());
      if (type.flags().has(AccessFlag.PUBLIC)) {
        String name = type.thisClass().asInternalName().replace('/', '.');
        int dot = name.lastIndexOf('.');
        types.add(
            new NamedType(
                name.substring(dot + 1),
                name.substring(0, dot),
                kind(type),
                isGeneric(type),
                constructors(type)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
