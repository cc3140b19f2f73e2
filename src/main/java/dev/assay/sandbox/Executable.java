package dev.assay.sandbox;

import dev.assay.sandbox.code.CodeNeeds;
import dev.assay.worker.Frame;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiled code and the method in it to call.
 *
 * @param classes binary name to class file
 * @param entries as {@link Frame.Load} has them
 * @param answer index of the argument that holds the answer after the call, or -1 for the result
 * @param prefix whether the answer is only the beginning of that argument, as many elements as the
 *     method returns
 * @param freshClasses whether each call needs classes of its own, because they keep static state
 * @param freshWorker whether each call needs a worker of its own, because it could leave something
 *     that outlives its classes
 * @param caller as {@link Frame.Load} has it, or null
 * @param woven null for code that records nothing
 */
public record Executable(
    Map<String, byte[]> classes,
    String className,
    List<Frame.Entry> entries,
    int answer,
    boolean prefix,
    boolean freshClasses,
    boolean freshWorker,
    Frame.@Nullable Caller caller,
    @Nullable Woven woven) {

  /**
   * What makes it woven code.
   *
   * @param recorder name of the class that has what is recorded, as {@link Frame.Load} has it
   * @param needs of the code as it was before
   */
  public record Woven(String recorder, CodeNeeds needs) {}

  /** Makes an executable that records nothing. */
  public Executable(
      Map<String, byte[]> classes,
      String className,
      List<Frame.Entry> entries,
      int answer,
      boolean prefix,
      boolean freshClasses,
      boolean freshWorker,
      Frame.@Nullable Caller caller) {
    this(classes, className, entries, answer, prefix, freshClasses, freshWorker, caller, null);
  }

  /**
   * Returns the same with woven classes in place of its own.
   *
   * @param recorder as {@link Frame.Load} has it
   */
  public Executable woven(Map<String, byte[]> wovenClasses, String recorder) {
    return new Executable(
        wovenClasses,
        className,
        entries,
        answer,
        prefix,
        true,
        freshWorker,
        caller,
        new Woven(recorder, needs()));
  }

  /** Returns the name of the recorder; an empty text for plain code. */
  String recorder() {
    return woven == null ? "" : woven.recorder();
  }

  /** Returns the needs of its class files, its Caller.java included. */
  CodeNeeds needs() {
    if (woven != null) {
      return woven.needs();
    }
    Stream<byte[]> own = classes.values().stream();
    return CodeNeeds.of(
        caller == null ? own : Stream.concat(own, caller.classes().values().stream()));
  }
}
