package dev.assay.exchange;

import dev.assay.problem.Slug;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.CollectionReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Puts a collection.yaml into a folder of problems, whole or not at all. */
final class CollectionPlacement {

  static final int MAX_BYTES = 1 << 20;

  private CollectionPlacement() {}

  /**
   * Places the file if it has no faults: all of its problems must be in {@code problems} by now.
   *
   * @throws RefusedArchiveException if another one is there
   */
  static Import place(Path problems, byte[] content) throws IOException, RefusedArchiveException {
    Path target = problems.resolve(CollectionReader.FILE);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), content)) {
        return new Import.Done(target, List.of());
      }
      throw taken(target);
    }
    Path hidden = Files.createTempDirectory(problems, ".import-");
    Path written = hidden.resolve(CollectionReader.FILE);
    try {
      Files.write(written, content);
      List<Finding> findings =
          CollectionReader.read(
                  hidden,
                  slug ->
                      Slug.matches(slug)
                          && Files.exists(problems.resolve(slug).resolve("problem.yaml")))
              .findings();
      if (!findings.isEmpty()) {
        return new Import.Refused(
            findings.stream()
                .map(each -> new Finding(target, each.line(), each.message()))
                .toList());
      }
      Files.move(written, target);
      return new Import.Done(target, List.of());
    } catch (FileAlreadyExistsException e) {
      throw taken(target);
    } finally {
      Files.deleteIfExists(written);
      Files.delete(hidden);
    }
  }

  private static RefusedArchiveException taken(Path target) {
    return new RefusedArchiveException(
        "there is a " + target + " already, and it was not changed: write the collections into it");
  }
}
