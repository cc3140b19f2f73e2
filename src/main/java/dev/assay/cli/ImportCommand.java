package dev.assay.cli;

import dev.assay.exchange.Import;
import dev.assay.exchange.PackagesImport;
import dev.assay.exchange.RefusedArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports problem packages from a zip file or a folder. */
@Command(
    name = "import",
    description = {
      "Takes the problem packages in a zip file or a folder, of Assay or in the Kattis format.",
      "Turns a Kattis package from elsewhere into a draft, and lists what is left to write.",
      "Leaves out packages with faults and says why; never overwrites a folder.",
      "The exit code is 0 only if all packages are there and none is a draft."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "file",
      description = "The zip file or the folder: one package, or a folder of packages.")
  private Path file = Path.of("");

  @Option(
      names = "--into",
      paramLabel = "folder",
      description = "The folder of problems. Default: ${DEFAULT-VALUE}",
      defaultValue = "problems")
  private Path problems = Path.of("problems");

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
      System.err.println(file + ": there is no such file or folder");
      return 2;
    }
    try (PackagesImport packages = PackagesImport.open(file)) {
      packages.strays().forEach(stray -> System.out.println("Not taken over: " + stray));
      return packages.isSingle() ? one(packages.single(problems)) : all(packages);
    } catch (RefusedArchiveException e) {
      System.err.println(file + " was not imported: " + e.getMessage() + ".");
      return 1;
    }
  }

  private int all(PackagesImport packages) throws IOException, RefusedArchiveException {
    var report = new ImportReport(ProgressLines.on(System.out));
    packages.all(problems, report);
    report.end(problems);
    return report.isWhole() ? 0 : 1;
  }

  private int one(Import result) {
    switch (result) {
      case Import.Refused refused -> {
        refused.findings().forEach(System.err::println);
        System.err.println("Nothing was written: correct these faults in " + file + " first.");
        return 1;
      }
      case Import.Left left -> {
        System.err.println(file + " was not imported: " + left.reason() + ".");
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
  }
}
