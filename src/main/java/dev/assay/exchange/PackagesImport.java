package dev.assay.exchange;

import dev.assay.problem.Slug;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Imports packages from a zip file or a folder, which a stranger may have made. Each package is
 * read, checked and placed by itself: one that is refused leaves nothing behind and keeps no other
 * out.
 */
public final class PackagesImport implements Closeable {

  private final ImportFiles files;
  private final PackageRoots found;

  private PackagesImport(ImportFiles files, PackageRoots found) {
    this.files = files;
    this.found = found;
  }

  /**
   * Opens a zip file or a folder, and looks for packages in it.
   *
   * @throws RefusedArchiveException with the reason why nothing in it can be imported
   */
  public static PackagesImport open(Path source) throws IOException, RefusedArchiveException {
    ImportFiles files =
        Files.isDirectory(source) ? FolderFiles.open(source) : ZipFiles.open(source);
    PackageRoots found = PackageRoots.of(files.names());
    if (found.roots().isEmpty()) {
      files.close();
      throw files.refused().isEmpty() ? noPackage(source) : files.refused().firstEntry().getValue();
    }
    return new PackagesImport(files, found);
  }

  static RefusedArchiveException noPackage(Path source) {
    return new RefusedArchiveException(
        source.getFileName()
            + " must hold one folder, the package, with a problem.yaml in it, or several of them");
  }

  /** Tells whether there is one package and nothing else that could be meant for one. */
  public boolean isSingle() {
    return found.roots().size() == 1
        && found.incomplete().isEmpty()
        && found.collections().isEmpty();
  }

  /**
   * Places the only package in its own folder in {@code problems}. Afterwards that folder is
   * complete, or does not exist.
   *
   * @throws RefusedArchiveException with the reason why nothing was written
   */
  public Import single(Path problems) throws IOException, RefusedArchiveException {
    if (!files.refused().isEmpty()) {
      throw files.refused().firstEntry().getValue();
    }
    return placed(found.roots().getFirst(), problems, false);
  }

  /** Hears what came of each package. */
  @FunctionalInterface
  public interface Listener {

    /**
     * Hears of the next one.
     *
     * @param name its path, or that of collection.yaml
     * @param number of it, from 1
     * @param total of all
     */
    void done(String name, Import result, int number, int total);
  }

  /**
   * Places all packages, one after the other, and at last collection.yaml. A package that is there
   * already with the same content is done, so an import that was broken off can be repeated.
   *
   * @throws RefusedArchiveException if there is no such folder
   */
  public void all(Path problems, Listener listener) throws IOException, RefusedArchiveException {
    PackagePlacement.requireFolder(problems);
    Map<String, RefusedArchiveException> outside = files.refusedOutside(found.roots());
    int total =
        found.roots().size()
            + outside.size()
            + found.incomplete().size()
            + found.collections().size();
    int number = 0;
    for (String root : found.roots()) {
      listener.done(EntryNames.visible(root), placeOrLeave(root, problems), ++number, total);
    }
    for (var refused : outside.entrySet()) {
      var left = new Import.Left(String.valueOf(refused.getValue().getMessage()));
      listener.done(EntryNames.visible(refused.getKey()), left, ++number, total);
    }
    for (String folder : found.incomplete()) {
      var left = new Import.Left("it has no problem.yaml, so it is no package");
      listener.done(EntryNames.visible(folder), left, ++number, total);
    }
    for (String file : found.collections()) {
      listener.done(EntryNames.visible(file), placeCollections(file, problems), ++number, total);
    }
  }

  /** Returns the names of files and folders that are no part of a package. */
  public List<String> strays() {
    return found.strays().stream().map(EntryNames::visible).toList();
  }

  private Import placeOrLeave(String root, Path problems) throws IOException {
    try {
      return placed(root, problems, true);
    } catch (RefusedArchiveException e) {
      return new Import.Left(String.valueOf(e.getMessage()));
    }
  }

  private Import placeCollections(String file, Path problems) throws IOException {
    try {
      if (found.collections().size() > 1) {
        throw new RefusedArchiveException("there are several files of this name: join them");
      }
      return CollectionPlacement.place(
          problems, files.content(file, CollectionPlacement.MAX_BYTES));
    } catch (RefusedArchiveException e) {
      return new Import.Left(String.valueOf(e.getMessage()));
    }
  }

  private Import placed(String root, Path problems, boolean mayBeThere)
      throws IOException, RefusedArchiveException {
    SortedMap<String, byte[]> inside = files.read(root);
    Optional<EnclosedPackage> enclosed = EnclosedPackage.in(inside);
    inside.keySet().removeIf(PackageFiles::isHidden);
    String name = root.isEmpty() ? sourceName() : nameOf(root);
    String slug = slug(enclosed.isPresent() ? enclosed.get().slug() : name);
    PackagePlacement placement = new PackagePlacement(problems, slug);
    if (enclosed.isEmpty() && KattisDraft.isKattis(inside)) {
      return placement.draft(new KattisDraft(inside));
    }
    SortedMap<String, byte[]> own = enclosed.map(EnclosedPackage::files).orElse(inside);
    List<String> remarks = enclosed.map(EnclosedPackage::remarks).orElse(List.of());
    return mayBeThere && placement.isThere(own)
        ? new Import.Done(placement.target(), remarks)
        : placement.place(own, remarks);
  }

  private static String nameOf(String root) {
    return root.substring(root.lastIndexOf('/') + 1);
  }

  /** Returns the name of the folder, or of the zip file without its ending. */
  private String sourceName() {
    Path source = files.source().toAbsolutePath().normalize();
    String name = String.valueOf(source.getFileName());
    int dot = Files.isDirectory(source) ? -1 : name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String slug(String name) throws RefusedArchiveException {
    if (!Slug.matches(name)) {
      throw new RefusedArchiveException(
          "name its folder with a-z, 0-9 and single hyphens: it is the problem's URL");
    }
    return name;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
