package dev.assay.compiler.trace;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Iterator;
import java.util.List;

/**
 * Writes the calls of the recorder into one method, as its plan says: one at the start, whose
 * result is kept in a variable behind the method's own, one at each line, one before each return,
 * and one where an exception is caught.
 */
final class MethodWeaver implements CodeTransform {

  private static final MethodTypeDesc ENTER =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int);
  private static final MethodTypeDesc BEGIN =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_int, ConstantDescs.CD_int);
  private static final MethodTypeDesc CAUGHT =
      MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
  private static final MethodTypeDesc END = MethodTypeDesc.of(ConstantDescs.CD_void);

  private final ClassDesc recorder;
  private final MethodPlan plan;
  private final List<StaticField> statics;
  private final WeavingBudget budget;
  private final Iterator<MethodPlan.Stop> stops;
  private final Iterator<Integer> points;

  /**
   * @param points the number of the point of each stop of {@code plan}
   */
  MethodWeaver(
      ClassDesc recorder,
      MethodPlan plan,
      List<Integer> points,
      List<StaticField> statics,
      WeavingBudget budget) {
    this.recorder = recorder;
    this.plan = plan;
    this.statics = statics;
    this.budget = budget;
    this.stops = plan.stops().iterator();
    this.points = points.iterator();
  }

  @Override
  public void atStart(CodeBuilder code) {
    code.loadConstant(plan.names().size())
        .invokestatic(recorder, "enter", ENTER)
        .istore(plan.freeSlot());
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    budget.spend(1);
    if (element instanceof ReturnInstruction) {
      step(code);
      code.with(element);
    } else {
      code.with(element);
      if (element instanceof LineNumber) {
        step(code);
      } else if (element instanceof LabelTarget target && plan.isHandler(target.label())) {
        code.iload(plan.freeSlot()).invokestatic(recorder, "caught", CAUGHT);
      }
    }
  }

  private void step(CodeBuilder code) {
    MethodPlan.Stop stop = stops.next();
    Label after = code.newLabel();
    code.loadConstant((int) points.next())
        .iload(plan.freeSlot())
        .invokestatic(recorder, "begin", BEGIN)
        .ifeq(after);
    for (MethodPlan.Local local : stop.locals()) {
      budget.spend(1);
      code.loadConstant(local.id()).loadLocal(local.kind(), local.slot());
      code.invokestatic(recorder, "put", put(local.kind()));
    }
    for (StaticField field : statics) {
      code.loadConstant(plan.idOf(field.shown()))
          .getstatic(field.owner(), field.name(), field.type());
      code.invokestatic(recorder, "put", put(TypeKind.from(field.type())));
    }
    if (stop.isReturn() && plan.returned() != TypeKind.VOID) {
      if (plan.returned().slotSize() == 2) {
        code.dup2();
      } else {
        code.dup();
      }
      code.invokestatic(
          recorder, "result", MethodTypeDesc.of(ConstantDescs.CD_void, told(plan.returned())));
    }
    code.invokestatic(recorder, stop.isReturn() ? "leave" : "end", END).labelBinding(after);
  }

  private static MethodTypeDesc put(TypeKind kind) {
    return MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int, told(kind));
  }

  private static ClassDesc told(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> ConstantDescs.CD_boolean;
      case CHAR -> ConstantDescs.CD_char;
      case LONG -> ConstantDescs.CD_long;
      case FLOAT -> ConstantDescs.CD_float;
      case DOUBLE -> ConstantDescs.CD_double;
      case BYTE, SHORT, INT -> ConstantDescs.CD_int;
      case REFERENCE, VOID -> ConstantDescs.CD_Object;
    };
  }
}
