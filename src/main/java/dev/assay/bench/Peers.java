package dev.assay.bench;

import dev.assay.exchange.Export;
import dev.assay.exchange.KattisExport;
import dev.assay.judge.Judge;
import dev.assay.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Judges in the way of other judges: a javac process for each submission, then a java process for
 * each case or one for all cases. There is no sandbox here, which makes them look better.
 *
 * <p>The program and its cases come from the package's Kattis export. The options of java are
 * DOMjudge's (judge/judgedaemon's run scripts: serial collector, 64 MB of stack).
 */
final class Peers implements AutoCloseable {

  private static final List<String> JAVA_OPTIONS =
      List.of("-XX:+UseSerialGC", "-Xss64m", "-Xms64m", "-Xmx256m", "-Dfile.encoding=UTF-8");

  /** Runs all cases in one process; the exported program ends its process after one case. */
  private static final String ALL_CASES =
      """
      public class AllCases {
          public static void main(String[] files) throws Exception {
              var wanted = Main.Wanted.class.getDeclaredMethods()[0];
              for (String file : files) {
                  var input = new CaseReader(new java.io.FileInputStream(file));
                  Object[] arguments = input.readArguments(wanted);
                  Solution solution = new Solution();
                  var method =
                      Solution.class.getDeclaredMethod(wanted.getName(), wanted.getParameterTypes());
                  method.setAccessible(true);
                  System.out.println(method.invoke(solution, arguments));
              }
          }
      }
      """;

  private final Path folder;
  private final Path sources;
  private final List<Path> cases;

  private Peers(Path folder, Problem problem) throws IOException {
    this.folder = folder;
    String reference = problem.reference().file().getFileName().toString();
    Path root = folder.resolve(problem.slug());
    sources = root.resolve("submissions/accepted").resolve(reference.replaceAll("\\.java$", ""));
    Files.writeString(sources.resolve("AllCases.java"), ALL_CASES);
    try (Stream<Path> files = Files.walk(root.resolve("data"))) {
      cases = files.filter(file -> file.toString().endsWith(".in")).sorted().toList();
    }
  }

  /**
   * Exports the reference of {@code problem} and its cases.
   *
   * @throws IOException if the Kattis format can't express the package
   */
  static Peers of(Path packageFolder, Problem problem, Judge judge) throws IOException {
    return switch (KattisExport.of(packageFolder, judge)) {
      case Export.Refused refused ->
          throw new IOException(
              "other judges can't be measured with %s: %s"
                  .formatted(problem.slug(), refused.findings().getFirst().message().en()));
      case Export.Done done -> {
        Path folder = Files.createTempDirectory("assay-peers");
        try {
          done.archive().unpack(folder.resolve(problem.slug()));
          yield new Peers(folder, problem);
        } catch (IOException e) {
          FileSystemUtils.deleteRecursively(folder);
          throw e;
        }
      }
    };
  }

  int cases() {
    return cases.size();
  }

  /** Compiles once and runs a java process for each case. */
  void processPerCase() throws IOException, InterruptedException {
    Path classes = compile();
    for (Path input : cases) {
      run(input.toFile(), java(classes, "Main", List.of()));
    }
  }

  /** Compiles once and runs one java process for all cases. */
  void processPerSubmission() throws IOException, InterruptedException {
    Path classes = compile();
    List<String> inputs = cases.stream().map(Path::toString).toList();
    run(new File("/dev/null"), java(classes, "AllCases", inputs));
  }

  private Path compile() throws IOException, InterruptedException {
    Path classes = Files.createTempDirectory(folder, "classes");
    List<String> command = new ArrayList<>(List.of(program("javac"), "-d", classes.toString()));
    try (Stream<Path> files = Files.list(sources)) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
    }
    run(new File("/dev/null"), command);
    return classes;
  }

  private static List<String> java(Path classes, String main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(program("java"));
    command.addAll(JAVA_OPTIONS);
    command.addAll(List.of("-cp", classes.toString(), main));
    command.addAll(arguments);
    return command;
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private void run(File input, List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(
          String.join(" ", command) + ": " + Files.readString(output, StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }
}
