package dev.assay.cli;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a new problem package. */
@Command(
    name = "new",
    description = {
      "Writes the files of a new problem, based on the signature of its method.",
      "Replace each TODO in them; verify lists what is missing."
    },
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "slug",
      description = "The problem's name in URLs: lower-case words joined by hyphens, like two-sum.")
  private String slug = "";

  @Parameters(
      index = "1",
      paramLabel = "signature",
      description = "The method in plain Java, such as: \"int[] twoSum(int[] nums, int target)\".")
  private String signature = "";

  @Option(
      names = "--answer",
      paramLabel = "argument",
      description = "The argument that holds a void method's answer. Default: the first that can.")
  private @Nullable String answer;

  @Option(
      names = "--call",
      paramLabel = "method",
      description = {
        "A method of Caller.java, which calls the solution: for interactive problems and the like.",
        "Its parameters are the input of cases. Give it again for each further step."
      })
  private List<String> calls = new ArrayList<>();

  @Option(
      names = "--in",
      paramLabel = "folder",
      description = "The folder of problems. Default: ${DEFAULT-VALUE}",
      defaultValue = "problems")
  private Path problems = Path.of("problems");

  @Override
  public Integer call() throws IOException {
    try {
      if (answer != null && !calls.isEmpty()) {
        throw new IllegalArgumentException(
            "leave out --answer: with --call, the answer is what Caller.java returns");
      }
      var scaffold =
          calls.isEmpty()
              ? Scaffold.of(slug, nextNumber(), signature, answer)
              : Scaffold.calling(slug, nextNumber(), signature, calls);
      List<Path> files = scaffold.write(problems);
      files.forEach(System.out::println);
      Schema.write(problems).ifPresent(System.out::println);
      System.out.println("Replace each TODO there, then run: verify " + problems.resolve(slug));
      return 0;
    } catch (IllegalArgumentException e) {
      System.err.println("Nothing was written: " + e.getMessage());
      return 2;
    } catch (FileAlreadyExistsException e) {
      System.err.println("Nothing was written: " + e.getFile() + " exists. Choose another slug.");
      return 1;
    }
  }

  private int nextNumber() throws IOException {
    if (!Files.isDirectory(problems)) {
      return 1;
    }
    try (Stream<Path> folders = Files.list(problems)) {
      return 1
          + folders
              .filter(folder -> Files.exists(folder.resolve("problem.yaml")))
              .map(ProblemLoader::load)
              .filter(Loading.Loaded.class::isInstance)
              .map(loading -> ((Loading.Loaded) loading).problem())
              .mapToInt(Problem::number)
              .max()
              .orElse(0);
    }
  }
}
