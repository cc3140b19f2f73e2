package dev.assay.exchange;

import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The result of an export: an archive, or the reasons why there is none. */
public sealed interface Export {

  /**
   * The package is in the archive.
   *
   * @param root the folder in the archive that holds everything
   * @param remarks a sentence for each thing that the archive leaves out
   */
  record Done(Archive archive, String root, List<String> remarks) implements Export {}

  /**
   * The package has faults, or the format can't express it.
   *
   * @param findings at least one
   */
  record Refused(List<Finding> findings) implements Export {}

  /** Exports the package in {@code folder} in our own format. */
  static Export unchanged(Path folder) throws IOException {
    return switch (ProblemLoader.load(folder)) {
      case Loading.Faulty faulty -> new Refused(faulty.findings());
      case Loading.Loaded loaded ->
          new Done(PackageFiles.read(folder), loaded.problem().slug(), List.of());
    };
  }
}
