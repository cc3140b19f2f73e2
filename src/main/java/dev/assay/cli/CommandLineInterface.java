package dev.assay.cli;

import dev.assay.bench.BenchCommand;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code java -jar assay.jar}. */
@Command(
    name = "assay",
    description = "An algorithm practice judge. Without a command, it starts the web server.",
    subcommands = {
      NewCommand.class,
      VerifyCommand.class,
      WatchCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      CompactCommand.class,
      WorkerImageCommand.class,
      BenchCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true)
public final class CommandLineInterface {

  private static final Set<String> HELP = Set.of("help", "-h", "--help", "-V", "--version");

  /** Tells whether {@code arguments} ask for a command rather than for the web server. */
  public static boolean wants(String[] arguments) {
    return arguments.length > 0 && (!arguments[0].startsWith("-") || HELP.contains(arguments[0]));
  }

  /** Runs a command and returns its exit code: 0 success, 1 findings or failure, 2 wrong usage. */
  public static int run(String[] arguments) {
    return new CommandLine(new CommandLineInterface()).execute(arguments);
  }
}
