package dev.assay.worker;

/** What a submission must not get open. */
public enum Capability {
  READ_FILE,
  WRITE_FILE,
  SOCKET,
  PROCESS
}
