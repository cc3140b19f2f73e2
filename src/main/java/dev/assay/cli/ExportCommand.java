package dev.assay.cli;

import dev.assay.exchange.Export;
import dev.assay.exchange.KattisExport;
import dev.assay.judge.JudgeContext;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports a problem package to a zip file. */
@Command(
    name = "export",
    description = {
      "Writes one problem package as a zip file, which import reads.",
      "The same package always gives the same bytes."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "folder", description = "The package, such as problems/two-sum.")
  private Path folder = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "file",
      description = "The zip file to write. Default: the package's name with .zip, in this folder.")
  private @Nullable Path to;

  @Option(
      names = "--kattis",
      description = {
        "Write it in the Kattis problem package format, 2025-09, for other judges.",
        "Solutions become programs that read a case and print an answer."
      })
  private boolean kattis;

  private Export export() throws IOException {
    if (!kattis) {
      return Export.unchanged(folder);
    }
    try (var context = new JudgeContext()) {
      return KattisExport.of(folder, context.judge());
    }
  }

  @Override
  public Integer call() throws IOException {
    switch (export()) {
      case Export.Refused refused -> {
        refused.findings().forEach(System.err::println);
        return 1;
      }
      case Export.Done done -> {
        return write(done);
      }
    }
  }

  private int write(Export.Done done) throws IOException {
    Path file = to == null ? Path.of(done.root() + ".zip") : to;
    try {
      Files.write(file, done.archive().zipped(done.root()), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      System.err.println("Nothing was written: " + file + " exists. Name another with --to.");
      return 1;
    }
    done.remarks().forEach(System.out::println);
    System.out.println(file);
    return 0;
  }
}
