package dev.assay.compiler.trace;

import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.RefusedSourceException;
import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weaves the recorder into the classes of one source; runs within the budget of a compilation. */
public final class Weaver {

  /** The name that the source of a solution has for javac. */
  private static final String SOURCE_FILE = "Solution.java";

  private static final int LETTERS = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Weaver() {}

  /**
   * Weaves code.
   *
   * @param source of the code
   * @param classes binary name to class file; those of other sources only tell their fields
   * @throws RefusedSourceException if a trace would take too much
   */
  public static Weaving.Woven weave(FreshContext fresh, String source, Map<String, byte[]> classes)
      throws IOException {
    var budget = new WeavingBudget();
    var recorder = new RecorderClasses(letters());
    Map<String, ClassModel> models = new LinkedHashMap<>();
    for (byte[] classFile : classes.values()) {
      ClassModel model = ClassFile.of().parse(classFile);
      models.put(model.thisClass().asInternalName(), model);
    }
    models.values().forEach(model -> budget.expectSuperclasses(superclasses(model, models)));
    var format = ClassFile.of(ClassHierarchyResolverOption.of(hierarchy(models)));
    var fields = new ClassFields(models, budget);
    var table = new PointTable(budget);
    var weaver = new ClassWeaver(format, recorder, fields, table, budget);
    Map<String, byte[]> woven = new HashMap<>(recorder.classFiles());
    for (ClassModel model : models.values()) {
      String name = model.thisClass().asInternalName().replace('/', '.');
      woven.put(name, weave(weaver, model));
    }
    TraceMap map = table.map(fields.all(), IndexNames.in(fresh, source, budget));
    return new Weaving.Woven(woven, recorder.name("Recorder"), map);
  }

  private static byte[] weave(ClassWeaver weaver, ClassModel model) {
    try {
      return weaver.weave(model, isOfUser(model));
    } catch (IllegalArgumentException tooLarge) {
      throw WeavingBudget.tooLong("class");
    }
  }

  /** Counts the superclasses of a class that are in the same source. */
  private static int superclasses(ClassModel model, Map<String, ClassModel> models) {
    int count = 0;
    ClassModel parent = parent(model, models);
    while (parent != null && count <= models.size()) {
      count++;
      parent = parent(parent, models);
    }
    return count;
  }

  private static @Nullable ClassModel parent(ClassModel model, Map<String, ClassModel> models) {
    return model.superclass().map(parent -> models.get(parent.asInternalName())).orElse(null);
  }

  private static boolean isOfUser(ClassModel model) {
    return !model.flags().has(AccessFlag.SYNTHETIC)
        && model
            .findAttribute(Attributes.sourceFile())
            .filter(file -> file.sourceFile().equalsString(SOURCE_FILE))
            .isPresent();
  }

  private static ClassHierarchyResolver hierarchy(Map<String, ClassModel> models) {
    Set<ClassDesc> interfaces = new HashSet<>();
    Map<ClassDesc, ClassDesc> parents = new HashMap<>();
    for (ClassModel model : models.values()) {
      ClassDesc type = model.thisClass().asSymbol();
      if (model.flags().has(AccessFlag.INTERFACE)) {
        interfaces.add(type);
      } else {
        model.superclass().ifPresent(parent -> parents.put(type, parent.asSymbol()));
      }
    }
    return ClassHierarchyResolver.of(interfaces, parents)
        .orElse(ClassHierarchyResolver.defaultResolver());
  }

  private static String letters() {
    return RANDOM
        .ints(LETTERS, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
