package dev.assay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds the memory that this process and its workers may use: that of the machine, or less by the
 * limits of its cgroups, such as a container's.
 *
 * <p>Both versions of cgroups are read as cgroups(7) describes them. A container that doesn't see
 * its own path on the host has its limit in the root of the file system.
 *
 * @param proc the kernel's folder of processes: /proc
 * @param cgroups where the cgroups are mounted: /sys/fs/cgroup
 */
record AllowedMemory(Path proc, Path cgroups) {

  private static final String UNIFIED = "0::";
  private static final String MEMORY = ":memory:";

  static AllowedMemory ofThisProcess() {
    return new AllowedMemory(Path.of("/proc"), Path.of("/sys/fs/cgroup"));
  }

  /** Returns the smallest limit in bytes; empty where none can be read. */
  OptionalLong bytes() {
    return LongStream.concat(
            lines(proc.resolve("self/cgroup")).stream().flatMapToLong(this::limits),
            lines(proc.resolve("meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", ""))))
        .min();
  }

  /**
   * @param line of a hierarchy: its number, its controllers and the path of the process in it
   */
  private LongStream limits(String line) {
    if (line.startsWith(UNIFIED)) {
      return limits(cgroups, line.substring(UNIFIED.length()), "memory.max");
    }
    int controller = line.indexOf(MEMORY);
    return controller < 0
        ? LongStream.empty()
        : limits(
            cgroups.resolve("memory"),
            line.substring(controller + MEMORY.length()),
            "memory.limit_in_bytes");
  }

  /** A cgroup also keeps within the limits of those above it. */
  private static LongStream limits(Path root, String path, String file) {
    Path own = root.resolve(path.substring(1)).normalize();
    return Stream.iterate(own, each -> each.startsWith(root), Path::getParent)
        .flatMap(each -> lines(each.resolve(file)).stream())
        .filter(limit -> !limit.equals("max"))
        .mapToLong(Long::parseLong);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
