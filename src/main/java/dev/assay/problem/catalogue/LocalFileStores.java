package dev.assay.problem.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Knows the file systems that belong to this machine's kernel alone, so that it tells of every
 * change. It tells nothing of a change that another machine makes on a network mount, or the host
 * on a folder that it shares with a virtual machine.
 */
final class LocalFileStores {

  private static final Set<String> LOCAL =
      Set.of(
          "bcachefs",
          "btrfs",
          "erofs",
          "exfat",
          "ext2",
          "ext3",
          "ext4",
          "f2fs",
          "jfs",
          "overlay",
          "ramfs",
          "squashfs",
          "tmpfs",
          "vfat",
          "xfs",
          "zfs");

  /** By the number of the device, since the type is costly to find. */
  private final Map<Object, Boolean> known = new HashMap<>();

  /** Tells whether the folder is on such a file system. */
  synchronized boolean contain(Path folder) {
    try {
      Object device = Files.getAttribute(folder, "unix:dev");
      Boolean local = known.get(device);
      if (local == null) {
        local = LOCAL.contains(Files.getFileStore(folder).type());
        known.put(device, local);
      }
      return local;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
