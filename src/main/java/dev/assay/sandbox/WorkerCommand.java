package dev.assay.sandbox;

import dev.assay.sandbox.image.WorkerJar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the command line of a worker. */
final class WorkerCommand {

  private static final long MEBIBYTE = 1 << 20;

  /** Metaspace, code cache, direct memory and the JVM itself. */
  private static final long OVERHEAD = (64 + 48 + 16 + 150) * MEBIBYTE;

  /** An overflowing stack touches up to six times its size. */
  private static final long STACK = 6 * 16 * MEBIBYTE;

  private final WorkerRuntime runtime;
  private final boolean locked;

  WorkerCommand(WorkerRuntime runtime, SandboxProperties.Mode mode) {
    this.runtime = runtime;
    locked = mode == SandboxProperties.Mode.ENFORCE;
  }

  /**
   * Returns the command that starts a worker.
   *
   * @param files whether the worker opens the JDK's own files before it locks itself; without an
   *     image every worker does, because a whole JDK opens more of them
   */
  List<String> forHeap(long bytes, boolean files) {
    long heap = Math.max(bytes, 16 * MEBIBYTE);
    String lock = locked ? String.valueOf(heap + OVERHEAD + STACK) : "off";
    List<String> command = of(runtime.launcher(), heap, runtime.library(), lock);
    if (files || !runtime.isImage()) {
      command.add("files");
    }
    return command;
  }

  /** Returns the command that rehearses a worker's work and exits at the end of its input. */
  static List<String> rehearsal(List<String> launcher, Path library) {
    return of(launcher, 64 * MEBIBYTE, library, "rehearse");
  }

  private static List<String> of(List<String> launcher, long heap, Path library, String lock) {
    List<String> command = new ArrayList<>(launcher);
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            // Compile a method after a thousand calls, not a hundred: a worker lives too short a
            // time.
            "-XX:Tier0InvokeNotifyFreqLog=10",
            // On hosts with many cores more compiler threads come and go, and would count as the
            // solution's.
            "-XX:CICompilerCount=1",
            // A recorder makes methods longer; beyond 8,000 bytes they would only be interpreted.
            "-XX:-DontCompileHugeMethods",
            "-Xms32m".replace("32", String.valueOf(Math.min(32, heap / MEBIBYTE))),
            "-Xmx" + heap,
            "-Xss512k",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable", // warnings on standard output would mix with the frames
            "-Xlog:all=warning:stderr",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-Xrs",
            "-XX:-UseContainerSupport",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "--finalization=disabled",
            "-Djdk.reflect.useNativeAccessorOnly=true",
            "-Dstdout.encoding=UTF-8",
            "-Duser.name=solution",
            "-Duser.home=/",
            "-Duser.timezone=UTC",
            "--enable-native-access=" + WorkerJar.MODULE,
            "-m",
            WorkerJar.MODULE + "/" + WorkerJar.MAIN_CLASS,
            library.toString(),
            lock));
    return command;
  }
}
