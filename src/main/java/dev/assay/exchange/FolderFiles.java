package dev.assay.exchange;

import dev.assay.problem.folder.PackageLayout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The files in a folder on disk. Links are not followed, and hidden folders are left out. */
final class FolderFiles extends ImportFiles {

  private FolderFiles(Path source) {
    super(source);
  }

  /** Lists the folder and checks all names. */
  static FolderFiles open(Path source) throws IOException, RefusedArchiveException {
    FolderFiles files = new FolderFiles(source.toRealPath());
    Files.walkFileTree(files.source(), files.new Visitor());
    if (files.names().size() > MAX_ENTRIES) {
      throw new RefusedArchiveException("it holds more than " + MAX_ENTRIES + " files");
    }
    return files;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
      boolean isLeftOut =
          !folder.equals(source())
              && PackageLayout.isLitter(name)
              && !name.equals(EnclosedPackage.FOLDER_NAME);
      return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = source().relativize(file).toString().replace('\\', '/');
      if (attributes.isRegularFile()) {
        add(name);
      } else {
        refuse(name, "is a link or a device: put the file itself in its place");
      }
      return names().size() > MAX_ENTRIES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      refuse(source().relativize(file).toString(), "can't be read: " + e.getMessage());
      return FileVisitResult.CONTINUE;
    }
  }

  @Override
  byte[] content(String name, int most) throws IOException, RefusedArchiveException {
    try (InputStream in = Files.newInputStream(source().resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      byte[] content = in.readNBytes(most + 1);
      if (content.length > most) {
        throw tooLarge();
      }
      return content;
    }
  }

  @Override
  public void close() {}
}
