package dev.assay.durability;

import dev.assay.Assay;
import dev.assay.sandbox.TestRuntime;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/**
 * The build that is tried: the classes just compiled, or the jar that {@code
 * -Dassay.durability.jar} names.
 *
 * @param name its name in the report
 * @param launch what starts it, after the flags of the JVM
 * @param image the run-time image of its workers, made before anything is measured
 */
record Build(String name, List<String> launch, Path image) {

  static Build chosen() throws IOException, InterruptedException {
    String jar = System.getProperty("assay.durability.jar");
    return jar == null ? compiled() : packed(Path.of(jar).toAbsolutePath());
  }

  private static Build compiled() {
    Path tests =
        Path.of(URI.create(Build.class.getProtectionDomain().getCodeSource().getLocation() + ""));
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath())
            .filter(entry -> !entry.equals(tests))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return new Build(
        "this build", List.of("-cp", classPath, Assay.class.getName()), TestRuntime.home());
  }

  private static Build packed(Path jar) throws IOException, InterruptedException {
    Path image = Durability.FOLDER.resolve("image");
    FileSystemUtils.deleteRecursively(image);
    var build = new Build(jar.toString(), List.of("-jar", jar.toString()), image);
    List<String> command = build.command(List.of(), List.of("worker-image", image.toString()));
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IOException("no image could be made by " + jar);
    }
    return build;
  }

  /** Returns a command line with the flag that operating.md recommends. */
  List<String> command(List<String> flags, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-XX:TieredStopAtLevel=1");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(flags);
    command.addAll(launch);
    command.addAll(arguments);
    return command;
  }
}
