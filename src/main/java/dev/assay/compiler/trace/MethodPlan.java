package dev.assay.compiler.trace;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a method tells what: at each of its lines and returns, the variables that have a value
 * there.
 *
 * <p>javac notes for each variable the instructions at which it has a value. An object under
 * construction is no value before its superclass's constructor has ended.
 */
final class MethodPlan {

  private static final String THIS = "this";

  /** Bytes of code for one step, and for one variable of it, at most. */
  private static final int STEP_BYTES = 24;

  private static final int VARIABLE_BYTES = 10;

  /**
   * A variable, in a range of instructions.
   *
   * @param id index of its name among all names of the method
   */
  record Local(int id, String name, int slot, TypeKind kind) {}

  /** A step before or after which the method goes on. */
  record Stop(int line, boolean isReturn, List<Local> locals) {}

  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final List<Stop> stops = new ArrayList<>();
  private final boolean underConstruction;
  private final TypeKind returned;
  private final int statics;
  private final WeavingBudget budget;
  private final int maxLocals;
  private final FrameWork frames;
  private int firstLine = Integer.MAX_VALUE;
  private int lastLine;
  private int bytes;

  private MethodPlan(
      MethodModel method, CodeAttribute code, List<String> statics, WeavingBudget budget) {
    underConstruction = method.methodName().equalsString(ConstantDescs.INIT_NAME);
    returned = TypeKind.from(method.methodTypeSymbol().returnType());
    this.statics = statics.size();
    this.budget = budget;
    maxLocals = code.maxLocals();
    bytes = code.codeLength();
    frames = new FrameWork(code);
  }

  /**
   * Plans a method.
   *
   * @param statics names of static fields that each step tells, too
   * @param budget counts what is planned, and ends what is too much
   */
  static MethodPlan of(
      MethodModel method, CodeAttribute code, List<String> statics, WeavingBudget budget) {
    var plan = new MethodPlan(method, code, statics, budget);
    plan.name(code);
    statics.forEach(plan::id);
    plan.walk(code);
    budget.spendFrames(plan.frames.size(plan.stops.size()));
    return plan;
  }

  /** Names the variables in the order in which they get their values. */
  private void name(CodeAttribute code) {
    List<LocalVariable> variables = new ArrayList<>();
    for (CodeElement element : code) {
      if (element instanceof LocalVariable variable && isWritten(variable)) {
        variables.add(variable);
      }
    }
    variables.sort(
        Comparator.<LocalVariable>comparingInt(each -> code.labelToBci(each.startScope()))
            .thenComparingInt(LocalVariable::slot));
    variables.forEach(each -> id(each.name().stringValue()));
  }

  /** javac passes to an inner class the object and the variables around it under such names. */
  private static boolean isWritten(LocalVariable variable) {
    String name = variable.name().stringValue();
    return !name.startsWith("this$") && !name.startsWith("val$");
  }

  private int id(String name) {
    Integer known = ids.putIfAbsent(name, ids.size());
    return known == null ? ids.size() - 1 : known;
  }

  private void walk(CodeModel code) {
    Map<Label, List<LocalVariable>> starts = new LinkedHashMap<>();
    Map<Label, List<LocalVariable>> ends = new LinkedHashMap<>();
    Map<Integer, Local> open = new LinkedHashMap<>();
    boolean isMade = !underConstruction;
    int unmade = 0;
    int line = 0;
    for (CodeElement element : code) {
      budget.spend(1);
      switch (element) {
        case LocalVariable variable -> {
          if (isWritten(variable)) {
            starts.computeIfAbsent(variable.startScope(), label -> new ArrayList<>()).add(variable);
            ends.computeIfAbsent(variable.endScope(), label -> new ArrayList<>()).add(variable);
          }
        }
        case LabelTarget target -> {
          ends.getOrDefault(target.label(), List.of()).forEach(each -> close(open, each));
          starts
              .getOrDefault(target.label(), List.of())
              .forEach(each -> open.put(each.slot(), local(each)));
        }
        case LineNumber number -> {
          line = number.line();
          stop(line, false, open, isMade);
        }
        case ReturnInstruction last -> stop(line, true, open, isMade);
        case NewObjectInstruction made -> unmade++;
        case InvokeInstruction call -> {
          if (isConstructor(call)) {
            isMade |= unmade == 0;
            unmade = Math.max(0, unmade - 1);
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isConstructor(InvokeInstruction call) {
    return call.opcode() == Opcode.INVOKESPECIAL
        && call.name().equalsString(ConstantDescs.INIT_NAME);
  }

  /** A variable may end where the next one in its slot has begun. */
  private void close(Map<Integer, Local> open, LocalVariable ended) {
    open.computeIfPresent(
        ended.slot(),
        (slot, local) -> local.name().equals(ended.name().stringValue()) ? null : local);
  }

  private Local local(LocalVariable variable) {
    String name = variable.name().stringValue();
    TypeKind kind = TypeKind.from(ClassDesc.ofDescriptor(variable.type().stringValue()));
    return new Local(id(name), name, variable.slot(), kind);
  }

  private void stop(int line, boolean isReturn, Map<Integer, Local> open, boolean isMade) {
    List<Local> locals = new ArrayList<>();
    for (Local local : open.values()) {
      if (isMade || !local.name().equals(THIS)) {
        locals.add(local);
      }
    }
    firstLine = Math.min(firstLine, line);
    lastLine = Math.max(lastLine, line);
    bytes += STEP_BYTES + VARIABLE_BYTES * (locals.size() + statics);
    budget.expectScope(locals.size() + statics);
    budget.spendVariables(1 + locals.size() + statics);
    stops.add(new Stop(line, isReturn, locals));
  }

  /** Returns the names of the variables, where a name's id is its index. */
  List<String> names() {
    return List.copyOf(ids.keySet());
  }

  /** Returns the index of a name. */
  int idOf(String name) {
    return ids.getOrDefault(name, 0);
  }

  /** Returns the lines and returns, in the order of the instructions. */
  List<Stop> stops() {
    return stops;
  }

  /** Returns the kind of value that the method returns. */
  TypeKind returned() {
    return returned;
  }

  /** Returns the first variable slot that the method does not use itself. */
  int freeSlot() {
    return maxLocals;
  }

  /** Tells whether {@code line} may be one of the method's. */
  boolean spans(int line) {
    return firstLine <= line && line <= lastLine;
  }

  /** Tells whether all of it is on one line. */
  boolean isOnOneLine() {
    return firstLine >= lastLine;
  }

  /** Tells whether exceptions are caught at a label. */
  boolean isHandler(Label label) {
    return frames.handlers().contains(label);
  }

  int firstLine() {
    return firstLine;
  }

  /** Returns at most how long the woven method's code is. */
  int bytes() {
    return bytes;
  }
}
