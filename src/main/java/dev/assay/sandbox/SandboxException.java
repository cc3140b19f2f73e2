package dev.assay.sandbox;

/** The sandbox failed, not the code in it: no worker started, or one died without a cause. */
public class SandboxException extends Exception {

  private static final long serialVersionUID = 1;

  public SandboxException(String message) {
    super(message);
  }

  public SandboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
