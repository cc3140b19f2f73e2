package dev.assay.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Runs a small submission of our own before the lock, through the same code as user submissions, so
 * that its classes are loaded and linked and the user's submission does not pay for that.
 */
final class WarmUp {

  private WarmUp() {}

  static void run(Syscalls syscalls, JdkState jdkState) throws IOException {
    String name = WarmUpSolution.class.getName();
    var load =
        new Frame.Load(
            0,
            Map.of(name, bytesOf(WarmUpSolution.class)),
            name,
            List.of(
                new Frame.Entry(
                    "solve",
                    "([ILjava/lang/String;Ljava/util/List;)Ljava/util/List;",
                    List.of(),
                    "")),
            -1,
            false,
            false,
            1 << 16,
            1 << 16,
            null,
            "");
    var runner = new CaseRunner(load, syscalls, jdkState, null);
    for (int i = 0; i < 3; i++) {
      var arguments = List.of(new int[] {3, 1, 2}, "warm", List.of(List.of(1), List.of(2)));
      Frame.Result result = call(runner, arguments);
      if (result.kind() != Frame.Kind.RETURNED) {
        throw new IllegalStateException("The warm-up failed: " + result.details());
      }
    }
    if (call(runner, List.of(new int[0], "x", List.of())).kind() != Frame.Kind.THREW) {
      throw new IllegalStateException("The warm-up did not fail where it must.");
    }
  }

  private static Frame.Result call(CaseRunner runner, List<?> arguments) throws IOException {
    return runner.run(new Frame.Call(List.of(Values.encode(arguments)))).results().getFirst();
  }

  private static byte[] bytesOf(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      if (in == null) {
        throw new IOException("no class file of " + type);
      }
      return in.readAllBytes();
    }
  }
}
