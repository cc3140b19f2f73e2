package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.TestRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * A run-time for workers that lacks a layer: its java program is a script that starts the real one
 * with other options. Nothing but these tests has it.
 */
final class WeakRuntime implements AutoCloseable {

  static final String NATIVE_ACCESS = "--enable-native-access=ALL-UNNAMED";

  private final Path folder = Files.createTempDirectory("weak-runtime");
  private final Path image = TestRuntime.home();

  WeakRuntime() throws IOException {}

  /** Returns the server's argument for workers with further options of the JVM. */
  String with(String options) throws IOException {
    return scripted("exec %s/bin/java %s \"$@\"".formatted(image, options));
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
            .formatted(1L << 60, image, NATIVE_ACCESS));
  }

  /**
   * Returns the server's argument for workers with native access whose filter lets almost all pass.
   */
  String withoutSeccomp() throws IOException {
    String classes = Files.createTempDirectory(folder, "classes").toString();
    String source = Resources.folder("attack-layers").resolve("SeccompFilter.java").toString();
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertThat(compiler.run(null, null, null, "-d", classes, source)).isZero();
    String jar = folder.resolve("patch.jar").toString(); // a folder would be out of reach, locked
    var archiver = java.util.spi.ToolProvider.findFirst("jar").orElseThrow();
    assertThat(archiver.run(System.out, System.err, "cf", jar, "-C", classes, ".")).isZero();
    return with(NATIVE_ACCESS + " --patch-module assay.worker=" + jar);
  }

  private String scripted(String script) throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    Path java = Files.createDirectory(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return "--assay.worker-runtime=" + home;
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }
}
