package dev.assay.sandbox;

import java.util.Optional;
import java.util.Set;

/**
 * The operating system and the architecture of this machine, which decide whether workers can run.
 *
 * @param system as in the system property {@code os.name}
 * @param architecture as in {@code os.arch}
 */
record Platform(String system, String architecture) {

  private static final Set<String> ARCHITECTURES = Set.of("amd64", "x86_64", "aarch64");

  static Platform here() {
    return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** Returns the reason why no worker can run here, without starting one. */
  Optional<Lock.Missing> obstacle() {
    if (!system.equals("Linux")) {
      return Optional.of(new Lock.Missing(Lock.Cause.OPERATING_SYSTEM, system));
    }
    return ARCHITECTURES.contains(architecture)
        ? Optional.empty()
        : Optional.of(new Lock.Missing(Lock.Cause.ARCHITECTURE, architecture));
  }
}
