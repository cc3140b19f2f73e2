package dev.assay.durability;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of all trials, as a table in Markdown. */
final class Report {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final List<Row> rows = new ArrayList<>();
  private final String build;
  private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

  Report(String build) {
    this.build = build;
  }

  /** Adds a row, and prints it at once: some trials take minutes. */
  void add(Row row) {
    rows.add(row);
    System.out.println(line(row.cells()));
  }

  /** Prints the table, and writes it to a file as well. */
  void publish(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Durability of %s, on %d cores that had a load of %.1f before"
            .formatted(build, CORES, load));
    lines.add("");
    lines.add(line(Row.HEADS));
    lines.add(line(Collections.nCopies(Row.HEADS.size(), "---")));
    rows.forEach(row -> lines.add(line(row.cells())));
    Files.write(file, lines);
    lines.forEach(System.out::println);
    System.out.println("Also in " + file);
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
