package dev.assay.sandbox;

import dev.assay.sandbox.image.SyscallLibrary;
import dev.assay.sandbox.image.WorkerJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of a worker besides Java itself: its module and the bridge to the kernel. Their folder
 * is named after a hash of their content, the version of Java and its options.
 */
final class WorkerFiles {

  static final String LIBRARY = "libsyscalls.so";

  private final Path folder;

  private WorkerFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes the files below {@code parent}, unless they are there. */
  static WorkerFiles in(Path parent) throws IOException {
    byte[] jar = WorkerJar.bytes();
    byte[] library = SyscallLibrary.bytes();
    var files = new WorkerFiles(parent.resolve(key(jar, library)).toAbsolutePath());
    Files.createDirectories(files.folder);
    put(files.jar(), jar);
    put(files.library(), library);
    return files;
  }

  private static String key(byte[] jar, byte[] library) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(jar);
      digest.update(library);
      digest.update(System.getProperty("java.vm.version").getBytes());
      digest.update(WorkerImage.JAVA_HOME.toString().getBytes());
      WorkerCommand.rehearsal(List.of(), Path.of(LIBRARY))
          .forEach(option -> digest.update(option.getBytes()));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Writes beside the file and moves, since another server may be starting from the same folder.
   */
  private static void put(Path file, byte[] content) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
      Files.write(fresh, content);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Returns the folder of all these files. */
  Path folder() {
    return folder;
  }

  /** Returns the module. */
  Path jar() {
    return folder.resolve("worker.jar");
  }

  /** Returns the library that {@code dev.assay.worker.Syscalls} needs. */
  Path library() {
    return folder.resolve(LIBRARY);
  }

  /** Returns the place of the run-time image, which may not exist yet. */
  Path image() {
    return folder.resolve("java");
  }
}
