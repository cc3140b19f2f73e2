package dev.assay.cli;

import dev.assay.exchange.Import;
import dev.assay.exchange.PackagesImport;
import dev.assay.problem.folder.CollectionReader;
import dev.assay.verify.VerifyProgress;
import java.nio.file.Path;

/** Tells of each of many packages that was not imported as it is, and counts the others. */
final class ImportReport implements PackagesImport.Listener {

  private final VerifyProgress out;
  private int imported;
  private int drafts;
  private int left;

  ImportReport(VerifyProgress out) {
    this.out = out;
  }

  @Override
  public void done(String name, Import result, int number, int total) {
    switch (result) {
      case Import.Done done -> {
        done.remarks().forEach(remark -> out.done(name + ": " + remark));
        imported += done.folder().endsWith(CollectionReader.FILE) ? 0 : 1;
      }
      case Import.Drafted draft -> {
        draft.remarks().forEach(remark -> out.done(name + ": " + remark));
        draft.findings().forEach(finding -> out.done(finding.toString()));
        out.done(draft.folder() + " is a draft: write what is listed above.");
        drafts++;
      }
      case Import.Refused refused -> {
        refused.findings().forEach(finding -> out.done(finding.toString()));
        out.done(name + " was not imported: correct the faults above first.");
        left++;
      }
      case Import.Left reason -> {
        out.done(name + " was not imported: " + reason.reason() + ".");
        left++;
      }
    }
    out.step("packages", number, total);
  }

  /** Writes the sum, and how to go on. */
  void end(Path problems) {
    out.done(
        "%d %s in %s, %d %s to complete, %d not imported"
            .formatted(
                imported,
                imported == 1 ? "package" : "packages",
                problems,
                drafts,
                drafts == 1 ? "draft" : "drafts",
                left));
    out.done("Check them with: verify " + problems);
  }

  boolean isWhole() {
    return drafts == 0 && left == 0;
  }
}
