package dev.assay.exchange;

import dev.assay.problem.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Imports a package from a zip file, which a stranger may have made. */
public final class ZipImport {

  private ZipImport() {}

  /**
   * Unpacks the package in {@code zip} into its own folder in {@code problems}. Afterwards that
   * folder is complete, or does not exist.
   *
   * @throws RefusedArchiveException with the reason why nothing was written
   */
  public static Import of(Path zip, Path problems) throws IOException, RefusedArchiveException {
    SortedMap<String, byte[]> files = Archive.read(zip).files();
    String root = root(files, zip.getFileName().toString());
    SortedMap<String, byte[]> inside = within(root, files);
    Optional<EnclosedPackage> enclosed = EnclosedPackage.in(inside);
    if (enclosed.isPresent()) {
      return new PackagePlacement(problems, slug(enclosed.get().slug()))
          .place(enclosed.get().files(), enclosed.get().remarks());
    }
    inside.keySet().removeIf(PackageFiles::isHidden);
    PackagePlacement placement =
        new PackagePlacement(problems, slug(root.isEmpty() ? baseName(zip) : root));
    return KattisDraft.isKattis(inside)
        ? placement.draft(new KattisDraft(inside))
        : placement.place(inside, List.of());
  }

  /** Returns the folder that holds all files, or an empty text if the package has no folder. */
  private static String root(SortedMap<String, byte[]> files, String zip)
      throws RefusedArchiveException {
    if (files.containsKey("problem.yaml")) {
      return "";
    }
    Set<String> tops =
        files.keySet().stream()
            .filter(name -> !PackageFiles.isHidden(name))
            .map(name -> name.split("/", 2)[0])
            .collect(Collectors.toSet());
    if (tops.size() == 1 && files.containsKey(tops.iterator().next() + "/problem.yaml")) {
      return tops.iterator().next();
    }
    throw new RefusedArchiveException(
        zip + " must hold one folder, the package, with a problem.yaml in it");
  }

  private static SortedMap<String, byte[]> within(String root, SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> inside = new TreeMap<>();
    String prefix = root.isEmpty() ? "" : root + "/";
    files.forEach(
        (name, content) -> {
          if (name.startsWith(prefix)) {
            inside.put(name.substring(prefix.length()), content);
          }
        });
    return inside;
  }

  private static String baseName(Path zip) {
    String name = zip.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String slug(String name) throws RefusedArchiveException {
    if (!Slug.matches(name)) {
      throw new RefusedArchiveException(
          "name its folder with a-z, 0-9 and single hyphens: it is the problem's URL");
    }
    return name;
  }
}
