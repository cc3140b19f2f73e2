package dev.assay.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures the sandbox.
 *
 * @param sandbox {@code enforce}, or {@code off} where the platform offers no lock and the host is
 *     expendable
 * @param data folder for files that the sandbox keeps between starts
 * @param idleWorkers workers kept warm; by default one more than there are cores
 * @param idleTime that the code of one submission or run may sleep or be blocked in all
 * @param workerRuntime a Java run-time image with the worker's module in it; linked by default
 */
@ConfigurationProperties("assay")
public record SandboxProperties(
    @DefaultValue("enforce") Mode sandbox,
    @DefaultValue("./data") Path data,
    @Nullable Integer idleWorkers,
    @DefaultValue("5s") Duration idleTime,
    @Nullable Path workerRuntime) {

  public SandboxProperties {
    if (!idleTime.isPositive()) {
      throw new IllegalArgumentException("assay.idle-time must be more than 0");
    }
    if (idleWorkers != null && idleWorkers < 0) {
      throw new IllegalArgumentException("assay.idle-workers must be 0 or more");
    }
  }

  /** Whether workers must lock themselves. */
  public enum Mode {
    ENFORCE,
    OFF
  }

  /** Returns how many workers are kept warm. */
  public int idle() {
    return idleWorkers != null ? idleWorkers : Runtime.getRuntime().availableProcessors() + 1;
  }
}
