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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The state of a package at the last look.
 *
 * @param settled whether an unchanged fingerprint proves unchanged files
 * @param problem the last version without faults, if there was one; its code may be unchecked
 * @param faults of the latest version's files and code
 * @param shown faults that its code showed while it ran, as long as the version is the same
 * @param checked the last version whose code was checked
 */
record KnownPackage(
    Fingerprint fingerprint,
    boolean settled,
    Optional<Problem> problem,
    List<Finding> faults,
    List<Finding> shown,
    Checked checked) {

  /** Faults shown by one package, because each submission may meet another one. */
  private static final int MOST = 20;

  private static final Logger LOG = LoggerFactory.getLogger(KnownPackage.class);

  /**
   * The result of checking code.
   *
   * @param version of the problem
   * @param lastGood the last version whose code is right, if there was one
   */
  record Checked(String version, List<Finding> faults, Optional<Problem> lastGood) {
    static final Checked NONE = new Checked("", List.of(), Optional.empty());

    boolean isOf(Problem problem) {
      return version.equals(problem.version());
    }
  }

  /** Reads a package for the first time. */
  static KnownPackage read(Path folder, Clock clock) throws IOException {
    return read(folder, Fingerprint.of(folder), clock, null);
  }

  /** Returns all faults. */
  List<Finding> findings() {
    return Stream.concat(faults.stream(), shown.stream()).toList();
  }

  /** Returns the folders whose entries belong to the package. */
  List<Path> folders() {
    return fingerprint.folders();
  }

  /** Tells whether changes may happen elsewhere, behind a link. */
  boolean isLinked() {
    return fingerprint.isLinked();
  }

  /** Tells whether no file has changed since the last look, as far as sizes and times can tell. */
  boolean holds(Path folder, Clock clock) {
    return fingerprint.holds(folder) && (settled || !fingerprint.isSettled(clock.instant()));
  }

  /** Like {@link #holds}, for the files alone that verdicts depend on. */
  boolean holdsForJudging(Path folder, Clock clock) {
    return fingerprint.holdsForJudging(folder)
        && (settled || !fingerprint.isSettled(clock.instant()));
  }

  /**
   * Returns this same object if the folder is unchanged, otherwise its new state.
   *
   * @param told whether a file surely has changed, though its size and time may be the same
   */
  KnownPackage readAgain(Path folder, Clock clock, boolean told) throws IOException {
    if (!told && holds(folder, clock)) {
      return this;
    }
    Fingerprint now = Fingerprint.of(folder);
    boolean nowSettled = now.isSettled(clock.instant());
    // After a fault, access rights may have changed, which no fingerprint shows.
    boolean proven = told ? settled && faults.isEmpty() : settled || !nowSettled;
    if (proven && now.equals(fingerprint)) {
      return fingerprint.holds(folder)
          ? this
          : new KnownPackage(now, nowSettled, problem, faults, shown, checked);
    }
    return read(folder, now, clock, this);
  }

  /** Tells whether both offer the same problem, with the same faults. */
  boolean offersSame(@Nullable KnownPackage other) {
    return other != null
        && problem.orElse(null) == other.problem.orElse(null)
        && faults.equals(other.faults)
        && shown.equals(other.shown);
  }

  /** Tells whether it has faults that it did not have before. */
  boolean isNewlyBroken(@Nullable KnownPackage before) {
    return !faults.isEmpty() && (before == null || !faults.equals(before.faults()));
  }

  /** Reads the package after its fingerprint, so that no change falls between the two. */
  private static KnownPackage read(
      Path folder, Fingerprint fingerprint, Clock clock, @Nullable KnownPackage before) {
    boolean settled = fingerprint.isSettled(clock.instant());
    Checked checked = before == null ? Checked.NONE : before.checked;
    Optional<Problem> good = before == null ? Optional.empty() : before.problem;
    return switch (load(folder)) {
      case Loading.Loaded loaded -> {
        Problem latest = loaded.problem();
        boolean isFaulty = checked.isOf(latest) && !checked.faults().isEmpty();
        boolean isSame = good.filter(latest::isSameVersion).isPresent();
        yield new KnownPackage(
            fingerprint,
            settled,
            isFaulty ? checked.lastGood() : Optional.of(latest),
            isFaulty ? checked.faults() : List.of(),
            isSame && before != null ? before.shown : List.of(),
            checked);
      }
      case Loading.Faulty faulty ->
          new KnownPackage(fingerprint, settled, good, faulty.findings(), List.of(), checked);
    };
  }

  /**
   * Returns this same object if its code is checked already, otherwise its state after the check.
   */
  KnownPackage checkedBy(CodeCheck check) {
    if (!faults.isEmpty() || problem.filter(checked::isOf).isPresent() || problem.isEmpty()) {
      return this;
    }
    Problem latest = problem.get();
    List<Finding> found = faults(latest, check);
    Optional<Problem> good = found.isEmpty() ? problem : checked.lastGood();
    return new KnownPackage(
        fingerprint, settled, good, found, shown, new Checked(latest.version(), found, good));
  }

  /** Returns the package with one more fault that its code showed. */
  KnownPackage withFault(Finding finding) {
    List<Finding> all =
        Stream.concat(shown.stream(), Stream.of(finding)).distinct().limit(MOST).toList();
    return new KnownPackage(fingerprint, settled, problem, faults, all, checked);
  }

  /** Takes the code for right where a fault of our own prevents the check. */
  private static List<Finding> faults(Problem problem, CodeCheck check) {
    try {
      return check.faults(problem);
    } catch (RuntimeException e) {
      LOG.error("Checking the code of {} failed", problem.slug(), e);
      return List.of();
    }
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
