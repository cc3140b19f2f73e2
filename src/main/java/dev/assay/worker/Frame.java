package dev.assay.worker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One protocol message. The host sends {@link Load} and then {@link Call}s, one at a time, for code
 * of a package perhaps another {@link Load}; or a {@link Probe} and nothing else.
 */
public sealed interface Frame {

  /** Worker to host: locked down, waiting. */
  record Ready(String lock) implements Frame {}

  /**
   * Host to worker: the submission.
   *
   * @param nonce repeated in every answer to this submission's calls
   * @param classes binary name to class file
   * @param entries the method to call; or the constructor, named {@code <init>}, and the methods of
   *     a class of which a call makes an object
   * @param answer index of the argument that holds the answer, or -1 for the returned value
   * @param prefix whether only the first elements of that argument are the answer, as many as the
   *     method returns
   * @param freshClasses whether each call gets classes of its own, because they hold static state
   * @param outputBytes limit of an answer and of a call's standard output
   * @param caller what calls the submission instead of the case's arguments going to it, or null
   */
  record Load(
      long nonce,
      Map<String, byte[]> classes,
      String className,
      List<Entry> entries,
      int answer,
      boolean prefix,
      boolean freshClasses,
      int outputBytes,
      @Nullable Caller caller)
      implements Frame {}

  /**
   * The package's own code that stands between cases and a submission.
   *
   * @param classes binary name to class file; out of the submission's sight
   * @param facade the class among them that stands for the submission's
   * @param step the static method of the class Caller to call
   */
  record Caller(Map<String, byte[]> classes, String facade, Entry step) {}

  /**
   * A method that is called.
   *
   * @param parameters for each parameter its type as Java writes it if objects must be made of the
   *     case's value, else an empty text; an empty list when all are empty
   * @param answer the same for the answer; {@code (int,ListNode)} for an array of such values,
   *     {@code void} for a class's method whose answer does not count
   */
  record Entry(String method, String descriptor, List<String> parameters, String answer) {}

  /**
   * Host to worker: call the method for each of these cases in turn, all on one thread, until one
   * does not return or they have taken a while.
   *
   * @param cases of each the arguments, encoded as one list
   */
  record Call(List<byte[]> cases) implements Frame {}

  /**
   * Host to worker, instead of a submission: try to open what the lock must keep shut.
   *
   * @param readable a file that exists
   * @param writable a file that does not, in a folder where the host may make one
   * @param port on which the host listens, at 127.0.0.1
   * @param program that exists, started with {@code -version}
   */
  record Probe(String readable, String writable, int port, String program) implements Frame {}

  /**
   * Worker to host: what came open, on a thread such as cases run on, and on one that was there
   * before the lock.
   */
  record Probed(Set<Capability> onCaseThread, Set<Capability> onOlderThread) implements Frame {}

  /**
   * Worker to host: what the first cases of a {@link Call} did; all but the last have returned.
   *
   * @param idleThreads that the JDK keeps for later and that have nothing to do
   */
  record Done(long nonce, List<Result> results, int idleThreads) implements Frame {}

  /**
   * The result of one case.
   *
   * @param cpuNanos CPU time of the thread, spent on this case
   * @param answer the encoded answer when it returned, else empty
   * @param details in words or in figures why there is no answer, as {@link Kind} lists them
   */
  record Result(
      Kind kind,
      long cpuNanos,
      byte[] answer,
      String stdout,
      List<String> details,
      List<StackFrame> frames) {}

  /** How a call ended. */
  enum Kind {
    RETURNED,
    /** Details: the exception with its message. */
    THREW,
    /** The package's Caller says why no answer could be right. Details: its words. */
    REFUSED,
    OUT_OF_MEMORY,
    OUTPUT_LIMIT,
    /** The package's notation says why it can't write the answer. Details: its words. */
    NOTATION_REFUSED,
    /** The package's notation failed. Details: its method, and the exception with its message. */
    NOTATION_FAILED,
    /** The answer nests too deeply, or contains itself. Details: the most levels. */
    TOO_DEEP,
    /** The answer has fewer elements than the method says. Details: both numbers. */
    NO_SUCH_PREFIX
  }

  /** One frame of the user's code. */
  record StackFrame(String method, int line) {}
}
