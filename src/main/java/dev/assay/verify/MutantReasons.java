package dev.assay.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the reasons why mutants of a line do no harm: comments {@code // mutants: …} at its end, or
 * on a line of their own before it.
 */
final class MutantReasons {

  private static final Pattern COMMENT = Pattern.compile("(.*?)//\\s*mutants:\\s*\\S.*");

  private final TreeMap<Integer, Integer> commentOfLine = new TreeMap<>();

  private MutantReasons() {}

  static MutantReasons in(String source) {
    MutantReasons reasons = new MutantReasons();
    List<Integer> waiting = new ArrayList<>();
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      Matcher comment = COMMENT.matcher(line);
      if (comment.matches() && comment.group(1).isBlank()) {
        waiting.add(number);
      } else if (comment.matches()) {
        reasons.commentOfLine.put(number, number);
      } else if (!waiting.isEmpty() && !line.strip().startsWith("//")) {
        reasons.commentOfLine.put(number, waiting.getFirst());
      }
      if (!line.strip().startsWith("//")) {
        waiting.clear();
      }
    }
    return reasons;
  }

  /** Tells whether mutants of a line, from 1, may survive. */
  boolean covers(int line) {
    return commentOfLine.containsKey(line);
  }

  /** Returns the lines of the comments that explain none of the lines {@code used}. */
  List<Integer> needless(Set<Integer> used) {
    return commentOfLine.entrySet().stream()
        .filter(entry -> !used.contains(entry.getKey()))
        .map(entry -> entry.getValue())
        .toList();
  }
}
