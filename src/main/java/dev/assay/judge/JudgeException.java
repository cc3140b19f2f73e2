package dev.assay.judge;

/** The judge failed, not the submission: we or the problem's author must mend it. */
public class JudgeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public JudgeException(String message) {
    super(message);
  }

  public JudgeException(String message, Throwable cause) {
    super(message, cause);
  }
}
