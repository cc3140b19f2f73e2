package dev.assay.exchange;

import dev.assay.problem.file.Finding;
import java.nio.file.Path;
import java.util.List;

/** The result of importing one package. */
public sealed interface Import {

  /**
   * The package is in its folder.
   *
   * @param remarks a sentence for each thing that was not taken over
   */
  record Done(Path folder, List<String> remarks) implements Import {}

  /**
   * A draft is in its folder, with all that could be taken over; the author has to write the rest.
   *
   * @param findings what is left to write; until then solvers don't see the problem
   * @param remarks a sentence for each thing that was not taken over
   */
  record Drafted(Path folder, List<Finding> findings, List<String> remarks) implements Import {}

  /**
   * The package has faults, and nothing was written.
   *
   * @param findings with the paths that the files would have had
   */
  record Refused(List<Finding> findings) implements Import {}

  /**
   * One of several packages was left where it is, and nothing was written.
   *
   * @param reason continues "… was not imported: "
   */
  record Left(String reason) implements Import {}
}
