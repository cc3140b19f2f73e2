package dev.assay.problem.catalogue;

import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.Fingerprint;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The state of a package at the last look.
 *
 * @param settled whether an unchanged fingerprint proves unchanged files
 * @param problem the last version without faults, if there was one
 * @param findings the faults of the latest version
 */
record KnownPackage(
    Fingerprint fingerprint, boolean settled, Optional<Problem> problem, List<Finding> findings) {

  private static final Logger LOG = LoggerFactory.getLogger(KnownPackage.class);

  /** Reads a package for the first time. */
  static KnownPackage read(Path folder, Clock clock) throws IOException {
    return read(folder, Fingerprint.of(folder), clock, Optional.empty());
  }

  /** Returns this same object if the folder is unchanged, otherwise its new state. */
  KnownPackage readAgain(Path folder, Clock clock) throws IOException {
    Fingerprint now = Fingerprint.of(folder);
    boolean unchanged = now.equals(fingerprint);
    if (unchanged && (settled || !now.isSettled(clock.instant()))) {
      return this;
    }
    return read(folder, now, clock, problem);
  }

  /** Reads the package after its fingerprint, so that no change falls between the two. */
  private static KnownPackage read(
      Path folder, Fingerprint fingerprint, Clock clock, Optional<Problem> lastGood) {
    boolean settled = fingerprint.isSettled(clock.instant());
    return switch (load(folder)) {
      case Loading.Loaded loaded ->
          new KnownPackage(fingerprint, settled, Optional.of(loaded.problem()), List.of());
      case Loading.Faulty faulty ->
          new KnownPackage(fingerprint, settled, lastGood, faulty.findings());
    };
  }

  /** Turns a fault of our own into a finding, so that the other packages are still read. */
  private static Loading load(Path folder) {
    try {
      return ProblemLoader.load(folder);
    } catch (RuntimeException e) {
      LOG.error("Reading {} failed", folder, e);
      return new Loading.Faulty(List.of(new Finding(folder, 1, Wording.of("finding.failed"))));
    }
  }
}
