package dev.assay.exchange;

import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts a package into a folder of problems. A server may be watching that folder, so the package is
 * written and loaded in a hidden folder beside its place, and then moved there whole.
 */
final class PackagePlacement {

  private final Path problems;
  private final Path target;

  /**
   * Chooses the place.
   *
   * @throws RefusedArchiveException if there is no such folder
   */
  PackagePlacement(Path problems, String slug) throws RefusedArchiveException {
    this.problems = problems;
    this.target = problems.resolve(slug);
    requireFolder(problems);
  }

  /** Refuses a folder of problems that does not exist. */
  static void requireFolder(Path problems) throws RefusedArchiveException {
    if (!Files.isDirectory(problems)) {
      throw new RefusedArchiveException(
          "there is no folder " + problems + ": create it, or name another with --into");
    }
  }

  /** Tells whether the very same package is in its place already. */
  boolean isThere(Map<String, byte[]> files) throws IOException {
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Map<String, byte[]> there = PackageFiles.read(target).files();
    return there.keySet().equals(files.keySet())
        && there.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), files.get(file.getKey())));
  }

  /** Returns where the package is to lie. */
  Path target() {
    return target;
  }

  private RefusedArchiveException taken() {
    return new RefusedArchiveException(
        "there is a "
            + target
            + " already, and it was not changed: move it away, or name another folder with --into");
  }

  /** Places a package if it has no faults. */
  Import place(Map<String, byte[]> files, List<String> remarks)
      throws IOException, RefusedArchiveException {
    return placed(
        files,
        written -> {
          List<Finding> findings = findings(written);
          if (!findings.isEmpty()) {
            return new Import.Refused(findings);
          }
          Files.move(written, target);
          return new Import.Done(target, remarks);
        });
  }

  /** Places a draft, even if it has faults. */
  Import draft(KattisDraft draft) throws IOException, RefusedArchiveException {
    return placed(
        draft.files(),
        written -> {
          List<Finding> findings = new ArrayList<>(findings(written));
          draft
              .todo()
              .forEach(
                  (file, message) -> findings.add(new Finding(target.resolve(file), 1, message)));
          findings.sort(Comparator.comparing(Finding::file).thenComparing(Finding::line));
          Files.move(written, target);
          return new Import.Drafted(target, findings, draft.remarks());
        });
  }

  /** Decides what becomes of a package that is written to a hidden folder. */
  private interface Decision {
    Import on(Path written) throws IOException;
  }

  private Import placed(Map<String, byte[]> files, Decision decision)
      throws IOException, RefusedArchiveException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw taken();
    }
    Path hidden = Files.createTempDirectory(problems, ".import-");
    try {
      Path written = hidden.resolve(target.getFileName());
      Archive.of(files).unpack(written);
      return decision.on(written);
    } catch (FileAlreadyExistsException e) {
      throw taken();
    } finally {
      delete(hidden);
    }
  }

  /**
   * Returns the faults of the package in {@code written}, with the paths that its files will have.
   */
  private List<Finding> findings(Path written) {
    if (!(ProblemLoader.load(written) instanceof Loading.Faulty faulty)) {
      return List.of();
    }
    return faulty.findings().stream()
        .map(
            finding ->
                new Finding(
                    target.resolve(written.relativize(finding.file())),
                    finding.line(),
                    finding.message()))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(folder)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
