package dev.assay.cli;

import dev.assay.verify.Verification;
import dev.assay.verify.Verification.Extent;
import dev.assay.verify.VerifyContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies problem packages again whenever one of their files is saved. */
@Command(
    name = "watch",
    description = {
      "Verifies problem packages, and verifies a package again when one of its files is saved.",
      "Stop it with Ctrl+C."
    },
    mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {

  private static final long PAUSE_MILLIS = 300;

  @Mixin private Folders folders = new Folders();

  @Override
  public Integer call() throws InterruptedException, IOException {
    for (Path folder : folders.all()) {
      if (!Files.isDirectory(folder)) {
        System.err.println(folder + ": there is no such folder");
        return 2;
      }
    }
    try (var context = new VerifyContext()) {
      var changes = new PackageChanges(folders.all());
      while (true) {
        List<Path> changed = changes.next();
        if (!changed.isEmpty()) {
          var verification = new Verification(context, ProgressLines.on(System.out), Extent.ALL);
          verification.verify(changed).forEach(System.out::println);
          System.out.println("Waiting for a file to be saved. Stop with Ctrl+C.");
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    }
  }
}
