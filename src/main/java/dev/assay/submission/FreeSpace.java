package dev.assay.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The space that is left where an embedded database grows. */
@Component
public class FreeSpace {

  private static final Logger log = LoggerFactory.getLogger(FreeSpace.class);

  /** H2 writes some 100 KB to open a file, and again when it closes it. */
  private static final DataSize NONE = DataSize.ofMegabytes(2);

  private final StorageProperties storage;
  private final boolean counts;

  FreeSpace(StorageProperties storage, EmbeddedDatabase embedded) {
    this.storage = storage;
    counts = embedded.isUsed();
  }

  /** Tells whether there is room for submissions: more than {@code assay.least-free-space}. */
  public boolean isEnough() {
    return !counts || usable() >= storage.leastFreeSpace().toBytes();
  }

  /** Tells whether there is so little that a database could not even be opened. */
  boolean isNone() {
    return counts && usable() < NONE.toBytes();
  }

  private long usable() {
    Path folder = storage.data().toAbsolutePath();
    while (!Files.exists(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      log.debug("The free space of {} is not known", folder, e);
      return Long.MAX_VALUE;
    }
  }
}
