package dev.assay.exchange;

import dev.assay.problem.signature.Notation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a package of ours, made from a stranger's Kattis package. Kattis solutions read text
 * and ours are called with arguments. Only a person can tell the arguments, so the draft can't be
 * loaded before its author has completed it.
 */
final class KattisDraft {

  private static final Pattern STATEMENT =
      Pattern.compile("(?:problem_)?statement/problem(?:\\.([a-z]+)[A-Za-z-]*)?\\.(md|tex|pdf)");

  private static final Pattern SOLUTION =
      Pattern.compile("solution/solution(?:\\.([a-z]+)[A-Za-z-]*)?\\.md");

  private static final Pattern SAMPLE = Pattern.compile("(data/sample/.*)\\.in");

  private static final Pattern SUBMISSION =
      Pattern.compile("submissions/([a-z_]+)/(?:([^/]+)/)?([^/]+)\\.java");

  private static final Map<String, String> VERDICTS =
      Map.of(
          "accepted", "accepted",
          "wrong_answer", "wrong_answer",
          "time_limit_exceeded", "time_limit_exceeded",
          "run_time_error", "runtime_error");

  private final SortedMap<String, byte[]> theirs;
  private final Map<String, byte[]> ours = new TreeMap<>();
  private final Map<String, String> todo = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();

  KattisDraft(SortedMap<String, byte[]> theirs) throws RefusedArchiveException {
    this.theirs = theirs;
    put(
        "problem.yaml",
        KattisYaml.read(theirs.getOrDefault("problem.yaml", new byte[0])).converted());
    Map<String, List<String>> left = new TreeMap<>();
    for (String name : theirs.keySet()) {
      if (!isTaken(name)) {
        String place = name.replaceFirst("^((?:[^/]+/){1,2}).*", "$1");
        left.computeIfAbsent(place, none -> new ArrayList<>()).add(name);
      }
    }
    left.forEach((place, names) -> remarks.add(remark(place, names)));
    addSamples();
  }

  private static String remark(String place, List<String> names) {
    return "Not taken over: "
        + (names.size() == 1 ? names.getFirst() : place + " (" + names.size() + " files)");
  }

  /** Tells whether the files are a Kattis package, of any version of the format. */
  static boolean isKattis(SortedMap<String, byte[]> files) {
    return files.keySet().stream()
        .anyMatch(
            name ->
                name.startsWith("data/")
                    || name.startsWith("statement/")
                    || name.startsWith("problem_statement/"));
  }

  Map<String, byte[]> files() {
    return ours;
  }

  /** Returns a sentence for each file that is left to write; the loader finds more of them. */
  Map<String, String> todo() {
    return todo;
  }

  List<String> remarks() {
    return remarks;
  }

  private boolean isTaken(String name) {
    Matcher statement = STATEMENT.matcher(name);
    if (statement.matches()) {
      return takeStatement(name, statement.group(1), statement.group(2));
    }
    Matcher solution = SOLUTION.matcher(name);
    if (solution.matches()) {
      return take(name, localized("editorial", solution.group(1)));
    }
    Matcher submission = SUBMISSION.matcher(name);
    if (submission.matches()) {
      return takeSubmission(name, submission);
    }
    return name.equals("problem.yaml") || name.startsWith("data/sample/");
  }

  private boolean takeStatement(String name, @Nullable String language, String type) {
    @Nullable String file = localized("statement", language);
    if (type.equals("pdf") || !take(name, file)) {
      return false;
    }
    if (type.equals("tex") && file != null) {
      todo.put(file, "this is LaTeX: write it as Markdown");
    }
    return true;
  }

  private static @Nullable String localized(String file, @Nullable String language) {
    if (language == null || language.equals("en")) {
      return file + ".md";
    }
    return language.equals("zh") ? file + ".zh.md" : null;
  }

  private boolean takeSubmission(String name, Matcher parts) {
    String verdict = VERDICTS.get(parts.group(1));
    if (verdict == null) {
      return false;
    }
    String folder = parts.group(2) == null ? "" : parts.group(2) + "_";
    todo.put(
        "submissions/" + verdict,
        "these programs read text: turn each into a class with the signature's method");
    return take(name, "submissions/" + verdict + "/" + folder + parts.group(3) + ".java");
  }

  private boolean take(String name, @Nullable String file) {
    byte[] content = theirs.get(name);
    return file != null && content != null && ours.putIfAbsent(file, content) == null;
  }

  private void addSamples() {
    StringBuilder cases = new StringBuilder("# TODO: write the arguments by their names.\n");
    for (String name : theirs.keySet()) {
      Matcher sample = SAMPLE.matcher(name);
      if (sample.matches()) {
        cases.append("- input: { TODO: ").append(quoted(name)).append(" }\n");
        cases.append("  output: ").append(quoted(sample.group(1) + ".ans")).append('\n');
      }
    }
    put("cases/sample.yaml", cases.toString());
    todo.put("cases/sample.yaml", "each case has its input as one text: write it as arguments");
  }

  private String quoted(String name) {
    byte[] content = theirs.getOrDefault(name, new byte[0]);
    return Notation.write(new String(content, StandardCharsets.UTF_8));
  }

  private void put(String name, String text) {
    ours.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
