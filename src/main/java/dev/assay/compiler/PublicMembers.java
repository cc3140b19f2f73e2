package dev.assay.compiler;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes classes and members public in class files unless they are private, so that classes of
 * another loader can use them. Within their own package nothing changes.
 */
final class PublicMembers {
  private static final ClassFile CLASS_FILES = ClassFile.of();

  private PublicMembers() {}

  static Map<String, byte[]> of(Map<String, byte[]> classes) {
    Map<String, byte[]> opened = new HashMap<>();
    classes.forEach((name, bytes) -> opened.put(name, open(bytes)));
    return opened;
  }

  private static byte[] open(byte[] bytes) {
    return CLASS_FILES.transformClass(CLASS_FILES.parse(bytes), PublicMembers::open);
  }

  private static void open(ClassBuilder builder, ClassElement element) {
    switch (element) {
      case AccessFlags flags -> builder.withFlags(open(flags.flagsMask()));
      case FieldModel field ->
          builder.transformField(
              field,
              (opened, part) -> {
                if (part instanceof AccessFlags flags) {
                  opened.withFlags(open(flags.flagsMask()));
                } else {
                  opened.with(part);
                }
              });
      case MethodModel method ->
          builder.transformMethod(
              method,
              (opened, part) -> {
                if (part instanceof AccessFlags flags) {
                  opened.withFlags(open(flags.flagsMask()));
                } else {
                  opened.with(part);
                }
              });
      default -> builder.with(element);
    }
  }

  private static int open(int flags) {
    return (flags & ClassFile.ACC_PRIVATE) != 0
        ? flags
        : flags & ~ClassFile.ACC_PROTECTED | ClassFile.ACC_PUBLIC;
  }
}
