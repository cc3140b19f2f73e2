package dev.assay.compiler.trace;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of all classes of one source that traces tell. */
final class ClassFields {

  /** Maps whose entries can be asked for without a call of code in a subclass. */
  private static final Set<String> MAPS = Set.of("java/util/HashMap", "java/util/LinkedHashMap");

  private final Map<String, ClassModel> models;
  private final Map<String, List<String>> names = new HashMap<>();
  private final WeavingBudget budget;

  /**
   * @param models by internal name
   */
  ClassFields(Map<String, ClassModel> models, WeavingBudget budget) {
    this.models = models;
    this.budget = budget;
  }

  /** Returns the name of a class as sources write it. */
  static String shown(ClassModel model) {
    return TracedName.cut(model.thisClass().asInternalName().replace('/', '.').replace('$', '.'));
  }

  /** Tells whether objects of a class tell their fields. */
  static boolean areTold(ClassModel model) {
    return !model.flags().has(AccessFlag.INTERFACE)
        && !model.flags().has(AccessFlag.ENUM)
        && !model.flags().has(AccessFlag.SYNTHETIC);
  }

  /** Returns the fields that an object has of its own class. */
  static List<FieldModel> own(ClassModel model) {
    return model.fields().stream()
        .filter(field -> !field.flags().has(AccessFlag.STATIC))
        .filter(field -> !field.flags().has(AccessFlag.SYNTHETIC))
        .toList();
  }

  /** Tells whether a class extends a map of the JDK, whose entries are told before its fields. */
  static boolean isMap(ClassModel model) {
    return model.superclass().filter(parent -> MAPS.contains(parent.asInternalName())).isPresent();
  }

  /** Returns the superclass if its objects tell their fields, too; else null. */
  @Nullable ClassModel toldSuper(ClassModel model) {
    return model
        .superclass()
        .map(parent -> models.get(parent.asInternalName()))
        .filter(ClassFields::areTold)
        .orElse(null);
  }

  /** Returns the names of an object's fields, those of superclasses first. */
  List<String> names(ClassModel model) {
    String name = model.thisClass().asInternalName();
    List<String> known = names.get(name);
    if (known != null) {
      return known;
    }
    List<String> all = new ArrayList<>();
    ClassModel parent = toldSuper(model);
    if (parent != null) {
      names(parent).forEach(each -> all.add(budget.name(each)));
    }
    if (isMap(model)) {
      all.add("entries");
    }
    own(model).forEach(field -> all.add(budget.name(field.fieldName().stringValue())));
    budget.spendVariables(all.size());
    names.put(name, all);
    return all;
  }

  /** Returns the names of the fields of all classes, by the class's name in sources. */
  Map<String, List<String>> all() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (ClassModel model : models.values()) {
      if (areTold(model)) {
        all.put(budget.name(shown(model)), names(model));
      }
    }
    return all;
  }

  /**
   * Returns the static fields that change or hold more than a constant. Tables that never change,
   * such as directions to go, would only be in the way.
   */
  static List<StaticField> statics(ClassModel model) {
    ClassDesc owner = model.thisClass().asSymbol();
    return model.fields().stream()
        .filter(field -> field.flags().has(AccessFlag.STATIC))
        .filter(field -> !field.flags().has(AccessFlag.SYNTHETIC))
        .filter(field -> !field.flags().has(AccessFlag.ENUM))
        .filter(field -> field.findAttribute(Attributes.constantValue()).isEmpty())
        .filter(field -> !field.flags().has(AccessFlag.FINAL) || !field.fieldTypeSymbol().isArray())
        .map(
            field ->
                new StaticField(
                    TracedName.cut(owner.displayName().replace('$', '.'))
                        + "."
                        + field.fieldName().stringValue(),
                    owner,
                    field.fieldName().stringValue(),
                    field.fieldTypeSymbol()))
        .toList();
  }
}
