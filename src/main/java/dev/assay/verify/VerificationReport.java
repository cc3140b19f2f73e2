package dev.assay.verify;

import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of a verification and passes its progress on. */
final class VerificationReport {

  private static final int SHOWN = 80;

  private final VerifyProgress progress;
  private final List<Finding> findings = new ArrayList<>();

  VerificationReport(VerifyProgress progress) {
    this.progress = progress;
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Adds a fault of {@code problem}'s file {@code name} as a whole. */
  void add(Problem problem, String name, String message) {
    var folder = problem.folder();
    add(new Finding(folder.resolve(name), 1, message));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  VerifyProgress progress() {
    return progress;
  }

  /** Reports that a check is done, and whether it found a fault. */
  void done(boolean fault, String line) {
    progress.done("  " + (fault ? "FAULT " : "ok    ") + line);
  }

  /** Cuts a value so that it fits into a message. */
  static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
