package dev.assay.bench;

import dev.assay.judge.JudgeContext;
import dev.assay.judge.JudgeException;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.PackageFinder;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Measures a server through its public API, and other ways to judge for comparison. */
@Command(
    name = "bench",
    description = {
      "Measures how long verdicts take and what they cost, using example submissions.",
      "Also measures, for comparison, the same work in separate processes and in a warm JVM.",
      "Takes two to three minutes. Compare ratios between machines, not times."
    },
    mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "folder",
      description = "A package, or a folder of packages. Default: ${DEFAULT-VALUE}",
      defaultValue = "problems")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--server",
      paramLabel = "address",
      description = {
        "A running server with the same problems and without fair-use limits.",
        "Default: the benchmark starts its own; CPU time is measured only on that one."
      })
  private @Nullable URI address;

  @Option(
      names = "--problem",
      paramLabel = "slug",
      description = {
        "The problem to measure latency with; export --kattis must accept its package.",
        "Default: ${DEFAULT-VALUE}"
      },
      defaultValue = "merge-sorted-array")
  private String slug = "";

  @Option(
      names = "--rounds",
      description = "Number of submissions for measuring latency. Default: ${DEFAULT-VALUE}",
      defaultValue = "100")
  private int rounds;

  @Option(
      names = "--submissions",
      description = "Number of submissions for measuring throughput. Default: ${DEFAULT-VALUE}",
      defaultValue = "200")
  private int total;

  @Option(
      names = "--json",
      description = "Write the figures as JSON to standard output, and progress to standard error.")
  private boolean json;

  private record Package(Path folder, Problem problem) {}

  @Override
  public Integer call() throws Exception {
    PrintStream out = json ? System.err : System.out;
    Consumer<String> progress = out::println;
    try {
      if (rounds < 1 || total < 1) {
        throw new IOException("--rounds and --submissions must be 1 or more");
      }
      List<Package> packages = packages();
      Package chosen =
          packages.stream()
              .filter(each -> each.problem().slug().equals(slug))
              .findFirst()
              .orElseThrow(() -> new IOException("there is no package " + slug + " in " + folders));
      List<BenchSubmission> submissions =
          packages.stream().flatMap(each -> BenchSubmission.all(each.problem()).stream()).toList();
      if (!WarmRun.canRun(chosen.problem())) {
        throw new IOException(
            slug + " can't be measured: its method must take and return types of the JDK only");
      }
      progress.accept("making the workers' run-time image");
      try (var runtime = BenchRuntime.make();
          var context = new JudgeContext(runtime.options().toArray(String[]::new));
          Peers peers = Peers.of(chosen.folder(), chosen.problem(), context.judge());
          Server server = server(runtime, progress)) {
        var benchmark =
            new Benchmark(chosen.problem(), peers, submissions, server, context, progress);
        write(benchmark.run(rounds, total));
      }
      return 0;
    } catch (IOException | JudgeException | IllegalStateException e) {
      System.err.println("Nothing was measured: " + e.getMessage());
      return 1;
    }
  }

  private Server server(BenchRuntime runtime, Consumer<String> progress)
      throws IOException, InterruptedException {
    progress.accept(address == null ? "starting a server" : "asking " + address);
    return address == null ? Server.start(folders, runtime.options()) : Server.at(address);
  }

  private List<Package> packages() throws IOException {
    List<Package> packages = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new IOException("there is no folder " + folder);
      }
      for (Path each : PackageFinder.at(folder)) {
        switch (ProblemLoader.load(each)) {
          case Loading.Loaded loaded -> packages.add(new Package(each, loaded.problem()));
          case Loading.Faulty faulty ->
              throw new IOException(
                  faulty.findings().getFirst() + ". Run verify on the packages first.");
        }
      }
    }
    return packages;
  }

  private void write(Figures figures) {
    System.out.println(
        json
            ? JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures)
            : FiguresText.of(figures));
  }
}
