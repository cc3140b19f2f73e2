package dev.assay.exchange;

import dev.assay.problem.folder.CollectionReader;
import dev.assay.problem.folder.PackageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The packages among files, and what lies beside them.
 *
 * @param roots the folders of packages, by name; an empty text if all files are one package
 * @param incomplete folders beside packages that look like one but have no problem.yaml
 * @param collections the paths of the files collection.yaml
 * @param strays other files and folders that are no part of a package
 */
record PackageRoots(
    List<String> roots, Set<String> incomplete, List<String> collections, Set<String> strays) {

  private static final String MARK = "problem.yaml";
  private static final String SCHEMA = "problem.schema.json";

  /** The paths that only packages have, ours or those of the Kattis format. */
  private static final Pattern OF_PACKAGES =
      Pattern.compile(
          "(?:problem\\.ya?ml|statement(?:\\.zh)?\\.md|(?:Validator|Checker|Caller|Generator)\\.java"
              + "|(?:cases|submissions|support|data|statement|problem_statement)/.*)",
          Pattern.CASE_INSENSITIVE);

  /** Finds the packages: the outermost folders with a problem.yaml. */
  static PackageRoots of(List<String> all) {
    List<String> names = all.stream().filter(name -> !isHidden(name)).toList();
    Set<String> marked =
        names.stream()
            .filter(name -> name.equals(MARK) || name.endsWith("/" + MARK))
            .map(PackageRoots::folderOf)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> roots = marked.stream().filter(root -> !isInside(marked, root)).toList();
    var found = new PackageRoots(roots, new TreeSet<>(), new ArrayList<>(), new TreeSet<>());
    if (!roots.contains("")) {
      Set<String> outermost = Set.copyOf(roots);
      Set<String> parents = roots.stream().map(PackageRoots::folderOf).collect(Collectors.toSet());
      names.stream()
          .filter(name -> !isInside(outermost, name))
          .forEach(name -> found.addBeside(name, parents));
    }
    return found;
  }

  /** A package may have the name of a note, such as {@code notice}, but not that of litter. */
  private static boolean isHidden(String path) {
    return PackageLayout.isHidden(path.substring(path.lastIndexOf('/') + 1))
        || List.of(path.split("/")).stream().anyMatch(PackageLayout::isLitter);
  }

  private void addBeside(String name, Set<String> parents) {
    String parent = folderOf(name);
    if (parents.contains(parent)) {
      addFile(name, name.substring(name.lastIndexOf('/') + 1));
      return;
    }
    String folder = parent;
    while (!folder.isEmpty() && !parents.contains(folderOf(folder))) {
      folder = folderOf(folder);
    }
    if (folder.isEmpty()) {
      strays.add(name.split("/", 2)[0]);
    } else if (OF_PACKAGES.matcher(name.substring(folder.length() + 1)).matches()) {
      incomplete.add(folder);
      strays.remove(folder);
    } else if (!incomplete.contains(folder)) {
      strays.add(folder);
    }
  }

  private void addFile(String path, String name) {
    if (name.equals(CollectionReader.FILE)) {
      collections.add(path);
    } else if (!name.equals(SCHEMA)) {
      strays.add(path);
    }
  }

  /** Returns the folder that holds a path; an empty text at the top. */
  static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static boolean isInside(Set<String> folders, String path) {
    if (path.isEmpty()) {
      return false;
    }
    String folder = folderOf(path);
    while (!folder.isEmpty()) {
      if (folders.contains(folder)) {
        return true;
      }
      folder = folderOf(folder);
    }
    return folders.contains("");
  }
}
