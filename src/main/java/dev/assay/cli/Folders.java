package dev.assay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The folders given to a command, as parameters of its command line. */
final class Folders {

  @Parameters(
      arity = "0..*",
      paramLabel = "folder",
      description = {
        "Problem packages, or folders of packages, such as problems/*.",
        "Default: ${DEFAULT-VALUE}"
      },
      defaultValue = "problems")
  private List<Path> folders = new ArrayList<>();

  List<Path> all() {
    return folders;
  }
}
