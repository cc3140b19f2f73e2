package dev.assay.judge.engine;

import dev.assay.judge.PackageException;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a method in a source that compiles, found by its text.
 *
 * @param line from 1
 * @param parameters their names
 */
record HeaderText(int line, List<String> parameters) {

  private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|//[^\n]*");
  private static final Pattern NAME = Pattern.compile("(\\w+)[\\s\\[\\]]*$");

  /**
   * Returns the only header of {@code method} with so many parameters; empty if there isn't one.
   */
  static Optional<HeaderText> find(String source, String method, int count) {
    List<HeaderText> found = new ArrayList<>();
    String text = COMMENT.matcher(source).replaceAll(HeaderText::blank);
    Matcher header =
        Pattern.compile("[\\w>\\]]\\s+" + Pattern.quote(method) + "\\s*\\(").matcher(text);
    while (header.find()) {
      List<String> parameters = parameters(text, header.end());
      if (parameters.size() == count) {
        found.add(
            new HeaderText((int) text.substring(0, header.end()).lines().count(), parameters));
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static String blank(MatchResult comment) {
    return comment.group().replaceAll("[^\n]", " ");
  }

  /** Returns the names up to the bracket that closes; texts that are no header have odd names. */
  private static List<String> parameters(String text, int start) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int from = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && (c == ',' || c == ')')) {
        Matcher name = NAME.matcher(text.substring(from, i));
        if (name.find()) {
          names.add(name.group(1));
        }
        from = i + 1;
        if (c == ')') {
          break;
        }
      }
      depth += c == '<' || c == '(' ? 1 : c == '>' || c == ')' ? -1 : 0;
    }
    return names;
  }

  /**
   * Refuses a header whose names are the wanted ones in another order: where the types are equal,
   * javac can't notice that each gets another's value.
   *
   * @throws PackageException with the header's line
   */
  static void expectOrder(String file, String source, String method, List<String> wanted) {
    Optional<HeaderText> header = find(source, method, wanted.size());
    if (header.isPresent()
        && !header.get().parameters().equals(wanted)
        && Set.copyOf(header.get().parameters()).equals(Set.copyOf(wanted))) {
      throw PackageException.at(
          file,
          header.get().line(),
          Wording.of(
              "package.order",
              method,
              String.join(", ", header.get().parameters()),
              String.join(", ", wanted)));
    }
  }
}
