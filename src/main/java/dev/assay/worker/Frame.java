package dev.assay.worker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One protocol message. The host sends a {@link Load} and then {@link Call}s, one at a time; for
 * code of a package another {@link Load} may follow. Or it sends a {@link Probe} and nothing else.
 */
public sealed interface Frame {

  /** Worker to host: locked down, waiting. */
  record Ready(String lock) implements Frame {}

  /**
   * Host to worker: the submission.
   *
   * @param nonce repeated in every answer to this submission's calls
   * @param classes binary name to class file
   * @param entries the method to call; or a class's constructor, named {@code <init>}, and its
   *     methods
   * @param answer index of the argument that holds the answer, or -1 for the returned value
   * @param prefix whether only the first elements of that argument are the answer, as many as the
   *     method returns
   * @param freshClasses whether each call gets classes of its own, because they hold static state
   * @param answerBytes limit of an answer
   * @param outputBytes limit of a call's standard output
   * @param caller the package's own code that calls the submission, or null for a direct call
   * @param recorder the class among them that has what woven code records; empty in plain code
   */
  record Load(
      long nonce,
      Map<String, byte[]> classes,
      String className,
      List<Entry> entries,
      int answer,
      boolean prefix,
      boolean freshClasses,
      int answerBytes,
      int outputBytes,
      @Nullable Caller caller,
      String recorder)
      implements Frame {}

  /**
   * The package's own code between cases and a submission.
   *
   * @param classes binary name to class file; the submission does not see them
   * @param facade the class among them through which Caller sees the submission's class
   * @param step the static method of the class Caller to call
   */
  record Caller(Map<String, byte[]> classes, String facade, Entry step) {}

  /**
   * A method to call.
   *
   * @param parameters the type of each parameter as Java writes it if the worker must turn the
   *     case's value into an object, else an empty text; an empty list when all are empty
   * @param answer the same for the answer; {@code (int,ListNode)} for an array of such values,
   *     {@code void} for a class's method whose answer does not count; after {@code *} if its lists
   *     may have any depth
   */
  record Entry(String method, String descriptor, List<String> parameters, String answer) {
    boolean isNested() {
      return answer.startsWith("*");
    }
  }

  /**
   * Host to worker: call the method for each of these cases in turn on one thread, until a case
   * does not return or the series has taken a while.
   *
   * @param cases the arguments of each case, encoded as one list
   * @param throughFailures whether to go on after a case that threw or whose answer is unusable
   */
  record Call(List<byte[]> cases, boolean throughFailures) implements Frame {
    public Call(List<byte[]> cases) {
      this(cases, false);
    }
  }

  /**
   * Host to worker, instead of a submission: try to get each capability that the lock must deny.
   *
   * @param readable a file that exists
   * @param writable a file that does not exist, in a folder where the host could create it
   * @param port a port on 127.0.0.1 on which the host listens
   * @param program an existing program, to be started with {@code -version}
   */
  record Probe(String readable, String writable, int port, String program) implements Frame {}

  /**
   * Worker to host: the capabilities that were open, on a thread like those of cases and on a
   * thread older than the lock.
   */
  record Probed(Set<Capability> onCaseThread, Set<Capability> onOlderThread) implements Frame {}

  /**
   * Worker to host: the results of the first cases of a {@link Call}; all but the last returned,
   * unless the call goes through failures.
   *
   * @param idleThreads number of threads that the JDK keeps for later and that have nothing to do
   */
  record Done(long nonce, List<Result> results, int idleThreads) implements Frame {}

  /**
   * Worker to host, only while woven code runs: what its recorder has recorded since the last such
   * frame.
   *
   * @param steps JSON in UTF-8, as {@code Recorder} writes it
   * @param cut why the recording has ended before the call; empty if it has not
   * @param threads whether other threads ran the code, too
   */
  record Traced(long nonce, byte[] steps, String cut, boolean threads) implements Frame {}

  /**
   * The result of one case.
   *
   * @param cpuNanos CPU time of the thread, spent on this case
   * @param answer the encoded answer when it returned, else empty
   * @param details the reasons for a missing answer, in words or figures, as {@link Kind} lists
   *     them
   */
  record Result(
      Kind kind,
      long cpuNanos,
      byte[] answer,
      String stdout,
      List<String> details,
      List<StackFrame> frames) {

    /** The most details of any {@link Kind}. */
    static final int MAX_DETAILS = 1 + Thrown.MAX_CAUSES;
  }

  /** The end of a call. */
  enum Kind {
    RETURNED,
    /** Details: the exception with its message, and a line for each of its causes. */
    THREW,
    /** The package's Caller says why no answer could be right. Details: its words. */
    REFUSED,
    /**
     * The package's own code around the submission threw. Details: its file in the package, the
     * line, the exception with its message.
     */
    PACKAGE_FAILED,
    OUT_OF_MEMORY,
    OUTPUT_LIMIT,
    /** The package's notation says why it can't write the answer. Details: its words. */
    NOTATION_REFUSED,
    /** The package's notation failed. Details: its method, and the exception with its message. */
    NOTATION_FAILED,
    /** The answer nests too deeply, or contains itself. Details: the most levels. */
    TOO_DEEP,
    /** The answer has fewer elements than the method says. Details: both numbers. */
    NO_SUCH_PREFIX;

    /** Tells whether the call came to its end without using up a limit. */
    boolean isHarmless() {
      return this != OUT_OF_MEMORY && this != OUTPUT_LIMIT;
    }
  }

  /** One frame of the user's code. */
  record StackFrame(String method, int line) {}
}
