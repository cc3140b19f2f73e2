package dev.assay.compiler.complete;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How many published solutions name a type or method of the JDK, by its simple name. */
final class Usage {
  private static final String TABLE = "/usage/jdk.tsv";

  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Integer> members = new HashMap<>();

  private Usage() {}

  /** Reads the table, whose lines are a kind, a name and a number of files. */
  static Usage read() {
    Usage usage = new Usage();
    try (InputStream in = Usage.class.getResourceAsStream(TABLE)) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      table.lines().filter(line -> !line.startsWith("#")).forEach(usage::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return usage;
  }

  private void add(String line) {
    String[] cells = line.split("\t");
    (cells[0].equals("type") ? types : members).put(cells[1], Integer.valueOf(cells[2]));
  }

  /** Returns the number of files that name the type; 0 for one that few name. */
  int ofType(String name) {
    return types.getOrDefault(name, 0);
  }

  /** Returns the number of files that name a method so, of any type. */
  int ofMember(String name) {
    return members.getOrDefault(name, 0);
  }
}
