package dev.assay.exchange;

import dev.assay.problem.file.Finding;
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
   * A beginning is in its place: what could be taken over. The rest is for its author.
   *
   * @param findings what is left to write; no solver sees the problem before
   * @param remarks what was not taken over, a sentence each
   */
  record Drafted(Path folder, List<Finding> findings, List<String> remarks) implements Import {}

  /**
   * The package is at fault; nothing was written.
   *
   * @param findings with the paths that the files would have
   */
  record Refused(List<Finding> findings) implements Import {}
}
