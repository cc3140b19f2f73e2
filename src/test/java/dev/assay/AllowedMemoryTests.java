package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowedMemoryTests {

  private static final long GIBIBYTE = 1L << 30;

  @TempDir private Path root;

  private AllowedMemory allowed;

  @BeforeEach
  void hasFourGigabytes() throws IOException {
    allowed = new AllowedMemory(root.resolve("proc"), root.resolve("cgroup"));
    write("proc/meminfo", "MemTotal:        4194304 kB\nMemFree:  1024 kB\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @Test
  void isTheMachinesWithoutALimit() throws IOException {
    assertThat(allowed.bytes()).hasValue(4 * GIBIBYTE);
    write("proc/self/cgroup", "0::/user.slice\n");
    write("cgroup/user.slice/memory.max", "max\n");
    assertThat(allowed.bytes()).hasValue(4 * GIBIBYTE);
  }

  @Test
  void isTheLimitOfAContainer() throws IOException {
    write("proc/self/cgroup", "0::/\n");
    write("cgroup/memory.max", "1073741824\n");
    assertThat(allowed.bytes()).hasValue(GIBIBYTE);
  }

  @Test
  void isTheSmallestLimitOfAllCgroupsAbove() throws IOException {
    write("proc/self/cgroup", "0::/system.slice/assay.service\n");
    write("cgroup/system.slice/memory.max", "2147483648\n");
    write("cgroup/system.slice/assay.service/memory.max", "3221225472\n");
    assertThat(allowed.bytes()).hasValue(2 * GIBIBYTE);
  }

  @Test
  void isTheLimitOfTheFirstVersionOfCgroups() throws IOException {
    write("proc/self/cgroup", "12:cpu,cpuacct:/docker/ab\n5:memory:/docker/ab\n1:name=x:/\n");
    write("cgroup/memory/memory.limit_in_bytes", "1073741824\n");
    assertThat(allowed.bytes()).hasValue(GIBIBYTE);
    write("cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
    assertThat(allowed.bytes()).hasValue(4 * GIBIBYTE);
  }

  @Test
  void isUnknownWhereNothingCanBeRead() throws IOException {
    Files.delete(root.resolve("proc/meminfo"));
    assertThat(allowed.bytes()).isEmpty();
  }
}
