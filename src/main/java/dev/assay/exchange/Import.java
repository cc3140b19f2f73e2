package dev.assay.exchange;

import dev.assay.problem.Finding;
import java.nio.file.Path;
import java.util.List;

/** What came of taking a package out of an archive. */
public sealed interface Import {

  /**
   * The package is in its place.
   *
   * @param remarks what was not taken over, a sentence each
   */
  record Done(Path folder, List<String> remarks) implements Import {}

  /**
   * The package is at fault; nothing was written.
   *
   * @param findings with the paths that the files would have
   */
  record Refused(List<Finding> findings) implements Import {}
}
