package dev.assay.compiler;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of a compilation.
 *
 * @param cpu CPU time
 * @param memory memory allocated in all, less where the heap is small; 10 MB is usual
 * @param maxSource longest source in bytes of UTF-8; requests are held to it, too
 * @param maxErrors most errors that are reported
 */
@ConfigurationProperties("assay.compiler")
public record CompilerProperties(
    @DefaultValue("3s") Duration cpu,
    @DefaultValue("400MB") DataSize memory,
    @DefaultValue("64KB") DataSize maxSource,
    @DefaultValue("50") int maxErrors) {

  public CompilerProperties {
    if (cpu.isNegative() || cpu.isZero()) {
      throw new IllegalArgumentException("assay.compiler.cpu must be positive");
    }
    if (memory.toBytes() <= 0 || maxSource.toBytes() <= 0) {
      throw new IllegalArgumentException(
          "assay.compiler.memory and assay.compiler.max-source must be positive");
    }
    if (maxErrors < 1) {
      throw new IllegalArgumentException("assay.compiler.max-errors must be at least 1");
    }
  }
}
