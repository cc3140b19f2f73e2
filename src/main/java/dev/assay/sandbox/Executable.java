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
 */
public record Executable(
    Map<String, byte[]> classes,
    String className,
    List<Frame.Entry> entries,
    int answer,
    boolean prefix,
    boolean freshClasses,
    boolean freshWorker,
    Frame.@Nullable Caller caller) {

  /** Returns the needs of its class files, its Caller.java included. */
  CodeNeeds needs() {
    Stream<byte[]> own = classes.values().stream();
    return CodeNeeds.of(
        caller == null ? own : Stream.concat(own, caller.classes().values().stream()));
  }
}
