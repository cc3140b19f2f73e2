package dev.assay.problem.folder;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import dev.assay.problem.file.Findings;
import dev.assay.problem.file.PackageFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a package, read once. A file that is too big, not text, not a regular file, or that
 * leads out of the folder becomes a finding.
 */
final class PackageFolder {

  private static final int MAX_YAML_BYTES = 8 << 20;
  private static final int MAX_OTHER_BYTES = 1 << 20;

  private final Path folder;
  private final Findings findings;
  private final SortedMap<String, PackageFile> files = new TreeMap<>();
  private final MessageDigest digest = sha256();
  private Path realFolder;
  private long bytesRead;

  private PackageFolder(Path folder, Findings findings) {
    this.folder = folder;
    this.realFolder = folder;
    this.findings = findings;
  }

  static PackageFolder read(Path folder, Findings findings) {
    PackageFolder read = new PackageFolder(folder, findings);
    try {
      read.realFolder = folder.toRealPath();
      read.list(folder, "");
    } catch (IOException e) {
      findings.add(folder, 1, Wording.of("finding.folder-unreadable", reason(e)));
    }
    return read;
  }

  /** Tells whether the file exists, readable or not. */
  boolean exists(String name) {
    return files.containsKey(name) || Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  Optional<PackageFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Returns the file, or reports that it is missing. */
  Optional<PackageFile> required(String name) {
    if (!exists(name)) {
      findings.add(folder.resolve(name), 1, Wording.of("finding.no-file"));
    }
    return file(name);
  }

  /** Returns the files whose path in the package starts with {@code prefix}, by path. */
  List<PackageFile> filesIn(String prefix) {
    return files.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Returns the SHA-256 of all names and contents, in hexadecimal. Call it once. */
  String version() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void list(Path directory, String prefix) throws IOException {
    List<Path> entries;
    try (Stream<Path> stream = Files.list(directory)) {
      entries = stream.limit(PackageLayout.MAX_FILES + 1L).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (entries.size() > PackageLayout.MAX_FILES) {
      findings.add(directory, 1, Wording.of("finding.too-many-files", PackageLayout.MAX_FILES));
      return;
    }
    for (Path entry : entries) {
      String name = prefix + entry.getFileName();
      if (!PackageLayout.isHidden(entry.getFileName().toString())) {
        add(entry, name);
      }
    }
  }

  private void add(Path entry, String name) {
    try {
      if (Files.isSymbolicLink(entry) && !entry.toRealPath().startsWith(realFolder)) {
        findings.add(entry, 1, Wording.of("finding.link"));
      } else if (Files.isDirectory(entry)) {
        addFolder(entry, name);
      } else if (!Files.isRegularFile(entry)) {
        findings.add(entry, 1, Wording.of("finding.no-kind"));
      } else if (PackageLayout.isFile(name)) {
        addFile(entry, name);
      } else {
        findings.add(
            entry, 1, Wording.of("finding.unknown-file", PackageLayout.expectedBeside(name)));
      }
    } catch (IOException e) {
      findings.add(entry, 1, Wording.of("finding.unreadable", reason(e)));
    }
  }

  private void addFolder(Path entry, String name) throws IOException {
    if (PackageLayout.isFolder(name)) {
      list(entry, name + "/");
    } else {
      findings.add(
          entry, 1, Wording.of("finding.unknown-folder", PackageLayout.expectedBeside(name)));
    }
  }

  private void addFile(Path entry, String name) throws IOException {
    int max = name.endsWith(".yaml") ? MAX_YAML_BYTES : MAX_OTHER_BYTES;
    byte[] bytes;
    try (InputStream in = Files.newInputStream(entry)) {
      bytes = in.readNBytes(max + 1);
    }
    bytesRead += bytes.length;
    if (bytes.length > max) {
      findings.add(entry, 1, tooLarge(name, max >> 20));
    } else if (bytesRead > PackageLayout.MAX_BYTES) {
      findings.add(
          entry, 1, Wording.of("finding.package-too-large", PackageLayout.MAX_BYTES >> 20));
    } else {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update(ByteBuffer.allocate(9).putLong(1, bytes.length).array());
      digest.update(bytes);
      decode(entry, bytes)
          .ifPresent(text -> files.put(name, new PackageFile(entry, withPlainLineEnds(text))));
    }
  }

  private static Localized<String> tooLarge(String name, int megabytes) {
    return name.endsWith(".yaml")
        ? Wording.of("finding.yaml-too-large", megabytes)
        : Wording.of("finding.too-large", megabytes);
  }

  private Optional<String> decode(Path entry, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      findings.add(entry, line, Wording.of("finding.not-utf-8"));
      return Optional.empty();
    }
    return Optional.of(out.flip().toString());
  }

  private static String withPlainLineEnds(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Localized<String> reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> Wording.of("finding.leads-nowhere");
      case AccessDeniedException denied -> Wording.of("finding.denied");
      case FileSystemException other -> Localized.same(String.valueOf(other.getReason()));
      default -> Localized.same(String.valueOf(e.getMessage()));
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
