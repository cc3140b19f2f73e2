package dev.assay.sharing;

/** A submission can't be shared, or its sharing can't be changed. */
public class NotSharedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** The reason of a refusal. */
  public enum Reason {
    /** The operator has switched sharing off. */
    OFF,
    /** The operator allows no links for everyone. */
    NO_LINKS,
    /** The submission is not judged yet, or did not solve the problem. */
    NOT_ACCEPTED,
    /** The owner shares {@value SharedSolutions#MOST} other solutions of the problem. */
    TOO_MANY,
    /** The operator has removed the solution. */
    REMOVED
  }

  NotSharedException(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
