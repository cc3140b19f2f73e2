package dev.assay.cli;

import dev.assay.exchange.Import;
import dev.assay.exchange.RefusedArchiveException;
import dev.assay.exchange.ZipImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a problem package from a zip file. */
@Command(
    name = "import",
    description = {
      "Unpacks a zip file that holds a problem package of Assay or in the Kattis format.",
      "Turns a Kattis package from elsewhere into a draft, and lists what is left to write.",
      "Otherwise writes nothing if the package has faults. Never overwrites a folder."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "file", description = "The zip file.")
  private Path file = Path.of("");

  @Option(
      names = "--into",
      paramLabel = "folder",
      description = "The folder of problems. Default: ${DEFAULT-VALUE}",
      defaultValue = "problems")
  private Path problems = Path.of("problems");

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      System.err.println(file + ": there is no such file");
      return 2;
    }
    try {
      switch (ZipImport.of(file, problems)) {
        case Import.Refused refused -> {
          refused.findings().forEach(System.err::println);
          System.err.println("Nothing was written: correct these faults in " + file + " first.");
          return 1;
        }
        case Import.Drafted draft -> {
          draft.remarks().forEach(System.out::println);
          draft.findings().forEach(System.out::println);
          System.out.println(
              draft.folder() + " is a draft: write what is listed above, then verify it.");
          return 1;
        }
        case Import.Done done -> {
          done.remarks().forEach(System.out::println);
          System.out.println(done.folder());
          System.out.println("Check it with: verify " + done.folder());
          return 0;
        }
      }
    } catch (RefusedArchiveException e) {
      System.err.println(file + " was not imported: " + e.getMessage() + ".");
      return 1;
    }
  }
}
