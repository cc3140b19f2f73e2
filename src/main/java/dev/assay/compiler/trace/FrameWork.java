package dev.assay.compiler.trace;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Estimates how long the JDK takes to find the types of all variables at each target of a jump. It
 * walks through a method again until nothing changes, and no budget of ours can end that.
 *
 * <p>At worst each variable changes at each target once for each variable: {@code T × V²}. Inside
 * of a {@code try}, each instruction passes all variables on to each of its handlers.
 */
final class FrameWork {

  private final CodeAttribute code;
  private final Set<Label> targets = new HashSet<>();
  private final Set<Label> handlers = new HashSet<>();
  private final Set<Label> ofThemselves = new HashSet<>();
  private long guardedBytes;

  FrameWork(CodeAttribute code) {
    this.code = code;
    for (CodeElement element : code) {
      switch (element) {
        case BranchInstruction branch -> targets.add(branch.target());
        case TableSwitchInstruction table -> add(table.defaultTarget(), table.cases());
        case LookupSwitchInstruction lookup -> add(lookup.defaultTarget(), lookup.cases());
        case ExceptionCatch guarded -> add(guarded);
        default -> {}
      }
    }
    targets.addAll(handlers);
    handlers.removeAll(ofThemselves);
  }

  private void add(ExceptionCatch guarded) {
    int start = code.labelToBci(guarded.tryStart());
    int end = code.labelToBci(guarded.tryEnd());
    int handler = code.labelToBci(guarded.handler());
    guardedBytes += end - start;
    handlers.add(guarded.handler());
    if (start <= handler && handler < end) {
      ofThemselves.add(guarded.handler());
    }
  }

  private void add(Label defaultTarget, List<SwitchCase> cases) {
    targets.add(defaultTarget);
    cases.forEach(each -> targets.add(each.target()));
  }

  /**
   * Returns the labels at which exceptions are caught, but for handlers that catch what they throw
   * themselves, as those of {@code synchronized} do: a call there that finds no room on the stack
   * would be repeated for ever.
   */
  Set<Label> handlers() {
    return handlers;
  }

  /**
   * Returns the number of times that the type of a variable is looked at.
   *
   * @param stops each of which adds a target
   */
  long size(int stops) {
    long variables = code.maxLocals() + code.maxStack() + 1L;
    return (targets.size() + stops) * variables * variables + guardedBytes * variables;
  }
}
