package dev.assay.exchange;

import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What came of putting a package into an archive. */
public sealed interface Export {

  /**
   * It is done.
   *
   * @param root the folder in the archive that holds everything
   * @param remarks what the archive leaves out, a sentence each
   */
  record Done(Archive archive, String root, List<String> remarks) implements Export {}

  /**
   * The package is at fault, or the format has no words for it.
   *
   * @param findings at least one
   */
  record Refused(List<Finding> findings) implements Export {}

  /** Takes the package in {@code folder} as it is. */
  static Export asItIs(Path folder) throws IOException {
    return switch (ProblemLoader.load(folder)) {
      case Loading.Faulty faulty -> new Refused(faulty.findings());
      case Loading.Loaded loaded ->
          new Done(PackageFiles.read(folder), loaded.problem().slug(), List.of());
    };
  }
}
