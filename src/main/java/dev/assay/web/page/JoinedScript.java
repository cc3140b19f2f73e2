package dev.assay.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of our modules, joined with all modules of ours that it imports.
 *
 * @param lines of the joined text
 * @param sources of our modules by name, in the order in which they run
 * @param libraries names of the libraries' modules that it imports
 */
record JoinedScript(List<Line> lines, Map<String, String> sources, Set<String> libraries) {

  /** A line of the joined text, and its module and number in there, from 0. */
  record Line(String code, String module, int number) {}

  String text() {
    return lines.stream().map(line -> line.code() + '\n').collect(Collectors.joining());
  }
}
