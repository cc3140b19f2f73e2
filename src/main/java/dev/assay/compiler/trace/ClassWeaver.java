package dev.assay.compiler.trace;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Interfaces;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weaves one class: its methods if they are the user's, and the method that tells its fields. */
final class ClassWeaver {

  private static final Set<String> OF_ENUMS =
      Set.of("values", "valueOf", ConstantDescs.CLASS_INIT_NAME, ConstantDescs.INIT_NAME);

  /** The length of the code of a constructor that does nothing but call that of Object. */
  private static final int EMPTY_CONSTRUCTOR = 5;

  private static final String LAMBDA = "lambda$";

  private final ClassFile format;
  private final ClassDesc recorder;
  private final ClassDesc fielded;
  private final FieldsMethod fieldsMethod;
  private final ClassFields fields;
  private final PointTable table;
  private final WeavingBudget budget;

  ClassWeaver(
      ClassFile format,
      RecorderClasses names,
      ClassFields fields,
      PointTable table,
      WeavingBudget budget) {
    this.format = format;
    recorder = ClassDesc.of(names.name("Recorder"));
    fielded = ClassDesc.of(names.name("Fielded"));
    fieldsMethod = new FieldsMethod(recorder, names.fieldsMethod());
    this.fields = fields;
    this.table = table;
    this.budget = budget;
  }

  /**
   * Returns the woven class file.
   *
   * @param withLines whether its methods tell what they do
   */
  byte[] weave(ClassModel model, boolean withLines) {
    List<StaticField> statics = ClassFields.statics(model);
    Map<String, MethodPlan> plans = withLines ? plans(model, statics) : Map.of();
    return format.transformClass(model, transform(model, plans, statics));
  }

  private ClassTransform transform(
      ClassModel model, Map<String, MethodPlan> plans, List<StaticField> statics) {
    boolean told = ClassFields.areTold(model);
    return ClassTransform.ofStateful(
        () ->
            new ClassTransform() {
              @Override
              public void accept(ClassBuilder builder, ClassElement element) {
                if (element instanceof MethodModel method) {
                  builder.transformMethod(method, transform(model, method, plans, statics));
                } else if (!told || !(element instanceof Interfaces)) {
                  builder.with(element);
                }
              }

              @Override
              public void atEnd(ClassBuilder builder) {
                if (told) {
                  List<ClassEntry> interfaces = new ArrayList<>(model.interfaces());
                  interfaces.add(builder.constantPool().classEntry(fielded));
                  builder.withInterfaces(interfaces);
                  fieldsMethod.addTo(builder, model, fields.toldSuper(model));
                }
              }
            });
  }

  private MethodTransform transform(
      ClassModel model,
      MethodModel method,
      Map<String, MethodPlan> plans,
      List<StaticField> statics) {
    MethodPlan plan = plans.get(key(method));
    if (plan == null) {
      return MethodTransform.ACCEPT_ALL;
    }
    List<Integer> points =
        table.add(
            ClassFields.shown(model), shown(method.methodName().stringValue()), plan, statics);
    return MethodTransform.transformingCode(
        CodeTransform.ofStateful(() -> new MethodWeaver(recorder, plan, points, statics, budget)));
  }

  private static String key(MethodModel method) {
    return method.methodName().stringValue() + method.methodType().stringValue();
  }

  /** Returns the plans of all methods that somebody wrote. */
  private Map<String, MethodPlan> plans(ClassModel model, List<StaticField> statics) {
    List<String> names = statics.stream().map(StaticField::shown).toList();
    boolean isRecord = model.findAttribute(Attributes.record()).isPresent();
    Map<String, MethodPlan> plans = new HashMap<>();
    int declaration = Integer.MAX_VALUE;
    for (MethodModel method : model.methods()) {
      if (isWritten(model, method) && method.code().orElse(null) instanceof CodeAttribute code) {
        MethodPlan plan = MethodPlan.of(method, code, names, budget);
        budget.expectMethod(plan.bytes());
        plans.put(key(method), plan);
        declaration = Math.min(declaration, plan.firstLine());
      }
    }
    int ofRecord = declaration;
    plans.values().removeIf(plan -> isRecord && plan.isOnOneLine() && plan.firstLine() == ofRecord);
    return plans;
  }

  private static boolean isWritten(ClassModel model, MethodModel method) {
    String name = method.methodName().stringValue();
    boolean added =
        method.flags().has(AccessFlag.BRIDGE)
            || method.flags().has(AccessFlag.SYNTHETIC) && !name.startsWith(LAMBDA);
    boolean ofEnum = model.flags().has(AccessFlag.ENUM) && OF_ENUMS.contains(name);
    return !added && !ofEnum && !isEmptyConstructor(name, method);
  }

  private static boolean isEmptyConstructor(String name, MethodModel method) {
    return name.equals(ConstantDescs.INIT_NAME)
        && method.code().orElse(null) instanceof CodeAttribute code
        && code.codeLength() == EMPTY_CONSTRUCTOR;
  }

  /** Returns the name of a lambda as that of the method around it. */
  private static String shown(String name) {
    return name.startsWith(LAMBDA) && name.lastIndexOf('$') > LAMBDA.length()
        ? name.substring(LAMBDA.length(), name.lastIndexOf('$')) + " λ"
        : name;
  }
}
