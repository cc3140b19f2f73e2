package dev.assay.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Measures how long this machine had more work than CPUs, which is not a server's fault. Sources
 * are the kernel's pressure stall information and the time that the host of a virtual machine took
 * away; see psi.rst of the kernel and proc_stat(5).
 */
final class CpuShortage {

  private static final Path PRESSURE = Path.of("/proc/pressure/cpu");
  private static final Pattern SOME = Pattern.compile("some .*total=([0-9]+)");
  private static final Pattern STOLEN = Pattern.compile("cpu +(?:[0-9]+ ){7}([0-9]+)");
  private static final int MILLIS_PER_TICK = 10;

  private CpuShortage() {}

  /** Returns the sum since the machine was started, of which only differences are meaningful. */
  static Duration total() throws IOException {
    long micros = Files.exists(PRESSURE) ? number(SOME, PRESSURE) : 0;
    long ticks = number(STOLEN, Path.of("/proc/stat")) / Runtime.getRuntime().availableProcessors();
    return Duration.ofMillis(micros / 1000 + ticks * MILLIS_PER_TICK);
  }

  private static long number(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult result) -> Long.parseLong(result.group(1)))
        .findFirst()
        .orElse(0L);
  }
}
