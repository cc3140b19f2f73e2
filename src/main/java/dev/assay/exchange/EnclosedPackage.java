package dev.assay.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Our own package, hidden inside an exported one as {@code .assay/<slug>/…}. Beside it, {@code
 * .assay/exported} lists the hash of each file around it, so that an import can tell which of them
 * others have changed.
 */
final class EnclosedPackage {

  static final String FOLDER_NAME = ".assay";

  private static final String FOLDER = FOLDER_NAME + "/";
  private static final String HASHES = FOLDER + "exported";

  private final String slug;
  private final SortedMap<String, byte[]> files;
  private final Map<String, byte[]> around;
  private final Map<String, String> hashes;

  private EnclosedPackage(
      String slug,
      SortedMap<String, byte[]> files,
      Map<String, byte[]> around,
      Map<String, String> hashes) {
    this.slug = slug;
    this.files = files;
    this.around = around;
    this.hashes = hashes;
  }

  /**
   * Returns the hidden files that enclose {@code own} in a package with the files {@code around}.
   */
  static Map<String, byte[]> of(String slug, Archive own, Map<String, byte[]> around) {
    Map<String, byte[]> hidden = new TreeMap<>();
    own.files().forEach((name, content) -> hidden.put(FOLDER + slug + "/" + name, content));
    StringBuilder hashes = new StringBuilder();
    around.forEach(
        (name, content) -> hashes.append(hash(content)).append("  ").append(name).append("\n"));
    hidden.put(HASHES, hashes.toString().getBytes(StandardCharsets.UTF_8));
    return hidden;
  }

  /** Finds the package that is enclosed in a package with the files {@code all}. */
  static Optional<EnclosedPackage> in(SortedMap<String, byte[]> all) {
    byte[] hashes = all.get(HASHES);
    Set<String> slugs = new TreeSet<>();
    SortedMap<String, byte[]> files = new TreeMap<>();
    SortedMap<String, byte[]> around = new TreeMap<>();
    all.forEach(
        (name, content) -> {
          String[] parts = name.split("/", 3);
          if (parts.length == 3 && name.startsWith(FOLDER)) {
            slugs.add(parts[1]);
            if (!PackageFiles.isHidden(parts[2])) {
              files.put(parts[2], content);
            }
          } else if (!PackageFiles.isHidden(name)) {
            around.put(name, content);
          }
        });
    return hashes == null || slugs.size() != 1
        ? Optional.empty()
        : Optional.of(new EnclosedPackage(slugs.iterator().next(), files, around, read(hashes)));
  }

  private static Map<String, String> read(byte[] hashes) {
    Map<String, String> read = new TreeMap<>();
    for (String line : new String(hashes, StandardCharsets.UTF_8).split("\n")) {
      String[] parts = line.split(" {2}", 2);
      if (parts.length == 2) {
        read.put(parts[1], parts[0]);
      }
    }
    return read;
  }

  String slug() {
    return slug;
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  /** Returns a sentence for each surrounding file that was changed, added or removed. */
  List<String> remarks() {
    Set<String> names = new TreeSet<>(hashes.keySet());
    names.addAll(around.keySet());
    return names.stream().filter(this::isChanged).map(EnclosedPackage::remark).toList();
  }

  private boolean isChanged(String name) {
    byte[] content = around.get(name);
    return content == null || !hash(content).equals(hashes.get(name));
  }

  private static String remark(String name) {
    return name + " was changed after the export; make the change here by hand, it was left out.";
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
