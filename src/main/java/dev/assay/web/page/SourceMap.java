package dev.assay.web.page;

import dev.assay.web.page.JoinedScript.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads a browser's debugger from a joined script to the modules as they were written, with their
 * comments. The format is ECMA-426: a text for each line, here of one place each, as differences
 * from the line before.
 */
final class SourceMap {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int DIGIT_BITS = 5;
  private static final int CONTINUES = 1 << DIGIT_BITS;

  private SourceMap() {}

  /** Returns the source map as JSON. */
  static String of(JoinedScript script) {
    List<String> modules = List.copyOf(script.sources().keySet());
    var content =
        Map.of(
            "version",
            3,
            "sourceRoot",
            "/",
            "sources",
            modules.stream().map(module -> module + ".js").toList(),
            "sourcesContent",
            modules.stream().map(script.sources()::get).toList(),
            "names",
            List.of(),
            "mappings",
            mappings(script.lines(), modules));
    return JsonMapper.shared().writeValueAsString(content);
  }

  private static String mappings(List<Line> lines, List<String> modules) {
    List<String> places = new ArrayList<>();
    int lastSource = 0;
    int lastNumber = 0;
    for (Line line : lines) {
      int source = modules.indexOf(line.module());
      // The columns, in the joined line and in the source, are 0.
      places.add("A" + digits(source - lastSource) + digits(line.number() - lastNumber) + "A");
      lastSource = source;
      lastNumber = line.number();
    }
    return String.join(";", places);
  }

  /**
   * Returns a number in digits of five bits, the lowest first, whose very first bit is the sign.
   */
  static String digits(int number) {
    var digits = new StringBuilder();
    int left = number < 0 ? (-number << 1) | 1 : number << 1;
    do {
      int digit = left & (CONTINUES - 1);
      left >>>= DIGIT_BITS;
      digits.append(DIGITS.charAt(left > 0 ? digit | CONTINUES : digit));
    } while (left > 0);
    return digits.toString();
  }
}
