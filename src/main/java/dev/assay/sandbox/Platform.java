package dev.assay.sandbox;

import java.util.Optional;
import java.util.Set;

/**
 * The operating system and the machine, on which it depends whether workers can run at all.
 *
 * @param system as in the system property {@code os.name}
 * @param architecture as in {@code os.arch}
 */
record Platform(String system, String architecture) {

  private static final Set<String> ARCHITECTURES = Set.of("amd64", "x86_64", "aarch64");

  static Platform here() {
    return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** Returns what is in the way of workers here, without starting one. */
  Optional<Lock.Missing> obstacle() {
    if (!system.equals("Linux")) {
      return Optional.of(new Lock.Missing(Lock.Cause.OPERATING_SYSTEM, system));
    }
    return ARCHITECTURES.contains(architecture)
        ? Optional.empty()
        : Optional.of(new Lock.Missing(Lock.Cause.ARCHITECTURE, architecture));
  }
}
