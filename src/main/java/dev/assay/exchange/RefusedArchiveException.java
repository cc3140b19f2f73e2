package dev.assay.exchange;

/** Says why a zip file was refused; its message continues "… was not imported: ". */
public final class RefusedArchiveException extends Exception {
  private static final long serialVersionUID = 1;

  RefusedArchiveException(String reason) {
    super(reason);
  }
}
