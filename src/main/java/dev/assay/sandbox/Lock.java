package dev.assay.sandbox;

import java.util.List;

/** The known state of the lock that workers put on themselves. Nothing is judged without it. */
public sealed interface Lock {

  /** The self-test has not ended yet; submissions wait for it. */
  record Checking() implements Lock {}

  /**
   * A worker could open nothing. This state is final.
   *
   * @param layers such as {@code seccomp} and {@code landlock-7}, at least the first
   */
  record Holds(List<String> layers) implements Lock {}

  /**
   * There is no lock, so nothing is judged.
   *
   * @param detail the step that failed and its error, or the capability that was open; technical,
   *     in English
   */
  record Missing(Cause cause, String detail) implements Lock {

    /** Tells the operator what is missing and what to do. */
    public String message() {
      return cause.format.formatted(detail);
    }
  }

  /** Switched off by {@code assay.sandbox=off}: submissions are judged unconfined. */
  record Off() implements Lock {}

  /** Why the lock is missing, which decides what can be done about it. */
  enum Cause {
    OPERATING_SYSTEM(
        "Workers lock themselves with the means of Linux, and this is %s. Run Assay in a Linux"
            + " container or virtual machine."),
    ARCHITECTURE(
        "Workers can lock themselves on x86-64 and AArch64, and this is %s. Run Assay on a machine"
            + " of these kinds."),
    SECCOMP(
        "The kernel or the container's profile allows no seccomp filter (%s). Use Linux 4.14 or"
            + " later; in Docker keep the default seccomp profile, without --security-opt seccomp."),
    STEP(
        "A worker could not lock itself (%s). See which limit or profile of the host or the"
            + " container forbids that."),
    OPEN(
        "A worker said that it was locked, but could open what it must not: %s. Run Assay on a"
            + " real Linux kernel 4.14 or later, not on something that imitates one; then start it"
            + " again."),
    NO_WORKER(
        "No worker could be tested (%s). See that there is memory for another JVM and that the"
            + " folder for temporary files can be written to; it is tried again by itself.");

    private final String format;

    Cause(String format) {
      this.format = format;
    }

    /** Returns whether a later test could succeed without a restart of the server. */
    boolean mayPass() {
      return switch (this) {
        case SECCOMP, STEP, NO_WORKER -> true;
        case OPERATING_SYSTEM, ARCHITECTURE, OPEN -> false;
      };
    }
  }
}
