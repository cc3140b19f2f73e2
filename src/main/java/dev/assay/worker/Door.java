package dev.assay.worker;

/** What a submission must not get open. */
public enum Door {
  READ_FILE,
  WRITE_FILE,
  SOCKET,
  PROCESS
}
