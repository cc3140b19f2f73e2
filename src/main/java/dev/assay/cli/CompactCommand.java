package dev.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives back all the space that the H2 database of a stopped server does not need. */
@Command(
    name = "compact",
    description = {
      "Rewrites the database of a server that is stopped, so that its file gets as small as it can.",
      "A server shrinks the file by itself at each stop, for two seconds at most."
    },
    mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

  private static final String NAME = "assay";
  private static final int IN_USE = 90020;
  private static final int KILO = 1024;

  @Parameters(paramLabel = "folder", description = "The server's data folder, assay.data.")
  private Path folder = Path.of("data");

  @Override
  public Integer call() {
    Path file = folder.resolve(NAME + ".mv.db");
    if (!Files.isRegularFile(file)) {
      return failed("there is no database in %s: name the data folder of a server", folder);
    }
    try {
      long before = Files.size(file);
      String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + ";IFEXISTS=TRUE";
      try (Connection connection = DriverManager.getConnection(url, NAME, "");
          Statement statement = connection.createStatement()) {
        statement.execute("shutdown compact");
      }
      System.out.printf(
          "%s: %,d KB, before %,d KB%n", file, Files.size(file) / KILO, before / KILO);
      return 0;
    } catch (SQLException e) {
      return e.getErrorCode() == IN_USE
          ? failed("the database in %s is in use: stop the server first", folder)
          : failed("the database in %s can't be opened: %s", folder, firstLine(e));
    } catch (IOException e) {
      return failed("%s can't be read: %s", file, String.valueOf(e.getMessage()));
    }
  }

  private static int failed(String reason, Object... arguments) {
    System.err.println("Nothing was compacted: " + reason.formatted(arguments) + ".");
    return 1;
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
