package dev.assay.worker;

/** A right that the lock must deny to a submission. */
public enum Capability {
  READ_FILE,
  WRITE_FILE,
  SOCKET,
  PROCESS
}
