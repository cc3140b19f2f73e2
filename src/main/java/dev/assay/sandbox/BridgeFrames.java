package dev.assay.sandbox;

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
final class BridgeFrames {

  private BridgeFrames() {}

  /** Returns {@code frames} without those of bridges in {@code classFiles}. */
  static List<Outcome.Frame> leaveOut(Collection<byte[]> classFiles, List<Outcome.Frame> frames) {
    if (frames.size() < 2) {
      return frames;
    }
    Set<Outcome.Frame> bridges = of(classFiles);
    List<Outcome.Frame> kept = new ArrayList<>();
    boolean afterCalled = false; // a bridge stands behind the method that it calls
    for (int i = 0; i < frames.size(); i++) {
      Outcome.Frame frame = frames.get(i);
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

  private static Set<Outcome.Frame> of(Collection<byte[]> classFiles) {
    Set<Outcome.Frame> bridges = new HashSet<>();
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

  private static void add(ClassModel owner, MethodModel bridge, Set<Outcome.Frame> bridges) {
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
                    .forEach(line -> bridges.add(new Outcome.Frame(name, line.lineNumber()))));
  }
}
