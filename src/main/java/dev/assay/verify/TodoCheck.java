package dev.assay.verify;

import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.PackageLayout;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds each TODO that the author, or the command {@code new}, has left. */
final class TodoCheck {

  private static final Pattern TODO = Pattern.compile("\\bTODO\\b");
  private static final Pattern TEXT = Pattern.compile(".*\\.(?:md|yaml|java)");

  private final VerificationReport report;

  TodoCheck(VerificationReport report) {
    this.report = report;
  }

  /** Reports each line of the package in {@code folder} that has the word. */
  void check(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> TEXT.matcher(file.getFileName().toString()).matches())
          .filter(file -> isRead(folder.relativize(file)))
          .sorted()
          .forEach(this::checkFile);
    } catch (IOException e) {
      report.add(new Finding(folder, 1, "can't be read: " + e.getMessage()));
    }
  }

  private static boolean isRead(Path inPackage) {
    for (Path name : inPackage) {
      if (PackageLayout.isHidden(name.toString())) {
        return false;
      }
    }
    return true;
  }

  private void checkFile(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (MalformedInputException notText) {
      return; // the loader says so
    } catch (IOException e) {
      report.add(new Finding(file, 1, "can't be read: " + e.getMessage()));
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (TODO.matcher(lines.get(i)).find()) {
        report.add(new Finding(file, i + 1, "a TODO is left here: write what it asks for"));
      }
    }
  }
}
