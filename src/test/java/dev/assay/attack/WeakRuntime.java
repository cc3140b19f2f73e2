package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.TestRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * A run-time for workers that lacks a layer: its java program is a script that starts the real one
 * with other options. All users can read it. It exists only in these tests.
 */
final class WeakRuntime implements AutoCloseable {

  private final Path folder = Files.createTempDirectory("weak-runtime");
  private final Path image = folder.resolve("image");

  WeakRuntime() throws IOException {
    FileSystemUtils.copyRecursively(TestRuntime.home(), image);
  }

  /** Returns the server's argument for workers with further options of the JVM. */
  String with(String options) throws IOException {
    return scripted("exec %s/bin/java %s \"$@\"".formatted(image, options));
  }

  /** Returns the server's argument for workers that grant submissions native access. */
  String withNativeAccess() throws IOException {
    return with(nativeAccess());
  }

  /** Returns the server's argument for workers with native access and hardly any limit. */
  String withoutLimits() throws IOException {
    return scripted(
        """
        for argument; do
          shift
          case $argument in [0-9]*) argument=%d ;; esac
          set -- "$@" "$argument"
        done
        exec %s/bin/java %s "$@"
        """
            .formatted(1L << 60, image, nativeAccess()));
  }

  /**
   * Returns the server's argument for workers with native access whose filter allows almost all
   * system calls.
   */
  String withoutSeccomp() throws IOException {
    return with(nativeAccess("no-seccomp/SeccompFilter.java"));
  }

  /**
   * @param replaced sources in {@code attack/layers} of further classes to replace in the worker
   */
  private String nativeAccess(String... replaced) throws IOException {
    String classes = Files.createTempDirectory(folder, "classes").toString();
    List<String> arguments = new ArrayList<>(List.of("-d", classes));
    Path sources = Resources.folder("attack/layers");
    arguments.add(sources.resolve("native-access/WarmUpSolution.java").toString());
    for (String source : replaced) {
      arguments.add(sources.resolve(source).toString());
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
    Path jar = Files.createTempFile(folder, "patch", ".jar"); // a folder is out of reach, locked
    var archiver = java.util.spi.ToolProvider.findFirst("jar").orElseThrow();
    assertThat(
            archiver.run(System.out, System.err, "--create", "--file=" + jar, "-C", classes, "."))
        .isZero();
    return "--enable-native-access=ALL-UNNAMED --patch-module assay.worker=" + jar;
  }

  private String scripted(String script) throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script);
    Files.createSymbolicLink(home.resolve("lib"), image.resolve("lib"));
    try (var all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    return "--assay.worker-runtime=" + home;
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }
}
