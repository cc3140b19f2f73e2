package dev.assay.compiler;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Finds calls that lead to private members of other classes: reflection, method handles, class
 * loaders. Every way there names one of these classes first, if only in a method reference.
 */
final class ReflectionCheck {
  private static final Set<String> HARMLESS_OF_CLASS =
      Set.of(
          "cast",
          "desiredAssertionStatus",
          "equals",
          "getEnumConstants",
          "getName",
          "getSimpleName",
          "hashCode",
          "isArray",
          "isInstance",
          "toString");

  private static final Set<String> OWNERS =
      Set.of(
          "java.lang.ClassLoader",
          "java.lang.Module",
          "java.lang.ModuleLayer",
          "java.lang.StackWalker",
          "java.lang.invoke.MethodHandle",
          "java.lang.invoke.MethodHandles",
          "java.lang.invoke.MethodHandles$Lookup",
          "java.lang.invoke.VarHandle",
          "java.security.SecureClassLoader",
          "java.net.URLClassLoader");

  private ReflectionCheck() {}

  /**
   * Returns a message for the author about the first such call in {@code classFiles}; empty without
   * one.
   */
  static Optional<Localized<String>> find(Collection<byte[]> classFiles) {
    return classFiles.stream()
        .map(ClassFile.of()::parse)
        .flatMap(model -> StreamSupport.stream(model.constantPool().spliterator(), false))
        .filter(MemberRefEntry.class::isInstance)
        .map(MemberRefEntry.class::cast)
        .filter(ReflectionCheck::isReflection)
        .map(entry -> owner(entry) + "." + entry.name().stringValue())
        .findFirst()
        .map(call -> Wording.of("compiler.reflection", call));
  }

  private static boolean isReflection(MemberRefEntry entry) {
    String owner = owner(entry);
    return owner.equals("java.lang.Class")
        ? !HARMLESS_OF_CLASS.contains(entry.name().stringValue())
        : OWNERS.contains(owner) || owner.startsWith("java.lang.reflect.");
  }

  private static String owner(MemberRefEntry entry) {
    return entry.owner().asInternalName().replace('/', '.');
  }
}
