package dev.assay.sandbox.code;

import dev.assay.worker.Frame.StackFrame;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out frames of bridges: methods that javac adds so that {@code Integer compute()} can stand
 * for {@code Object compute()}. Their line is that of the class, where a solver finds nothing.
 */
public final class BridgeFrames {

  private BridgeFrames() {}

  /** Returns {@code frames} without those of bridges in {@code classFiles}. */
  public static List<StackFrame> leaveOut(Collection<byte[]> classFiles, List<StackFrame> frames) {
    if (frames.size() < 2) {
      return frames;
    }
    Set<StackFrame> bridges = of(classFiles);
    List<StackFrame> kept = new ArrayList<>();
    boolean afterCalled = false; // a bridge stands behind the method that it calls
    for (int i = 0; i < frames.size(); i++) {
      StackFrame frame = frames.get(i);
      boolean isBridge =
          afterCalled
              && bridges.contains(frame)
              && frames.get(i - 1).method().equals(frame.method());
      if (!isBridge) {
        kept.add(frame);
      }
      afterCalled = !isBridge;
    }
    return kept;
  }

  private static Set<StackFrame> of(Collection<byte[]> classFiles) {
    Set<StackFrame> bridges = new HashSet<>();
    for (byte[] classFile : classFiles) {
      try {
        ClassModel model = ClassFile.of().parse(classFile);
        for (MethodModel method : model.methods()) {
          if (method.flags().has(AccessFlag.BRIDGE)) {
            add(model, method, bridges);
          }
        }
      } catch (IllegalArgumentException damaged) {
        // the worker has reported it
      }
    }
    return bridges;
  }

  private static void add(ClassModel owner, MethodModel bridge, Set<StackFrame> bridges) {
    String name =
        owner.thisClass().asInternalName().replace('/', '.')
            + "."
            + bridge.methodName().stringValue();
    bridge
        .code()
        .flatMap(code -> code.findAttribute(Attributes.lineNumberTable()))
        .ifPresent(
            table ->
                table
                    .lineNumbers()
                    .forEach(line -> bridges.add(new StackFrame(name, line.lineNumber()))));
  }
}
