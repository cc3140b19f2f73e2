package dev.assay.web.solve;

import dev.assay.problem.signature.Signature;
import dev.assay.web.request.Refusal;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads cases in the notation of the examples: {@code nums = [1,2], target = 3}, on one line or
 * several, however they were pasted ({@link PastedText}). A repeated argument begins the next case,
 * so cases need no separator. Values without names are the arguments in their order.
 */
final class CaseParser {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern NAME =
      Pattern.compile("[\\s,;]*([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*[=:]");
  private static final Pattern BARE =
      Pattern.compile("[\\s,;]*(?:[\\[\"\\d-]|(?:true|false|null)(?![\\p{L}\\p{N}_$]))");
  private static final Pattern REST = Pattern.compile("[\\s,;]*");

  /** The signs, besides letters, digits and blanks, of which values consist. */
  private static final String SIGNS = "[]\",;=:+-._$";

  private final List<String> names;
  private final TypedValue values;
  private final PastedText pasted;
  private final String text;
  private final List<Map<String, @Nullable Object>> cases = new ArrayList<>();

  private CaseParser(List<String> names, TypedValue values, String text) {
    this.names = names;
    this.values = values;
    pasted = PastedText.of(text, names);
    this.text = pasted.plain();
  }

  /** Returns the arguments by name, one map for each case. */
  static List<Map<String, @Nullable Object>> read(Signature signature, String text) {
    return read(signature, new TypedValue(), text);
  }

  private static List<Map<String, @Nullable Object>> read(
      Signature signature, TypedValue values, String text) {
    List<String> names = signature.parameters().stream().map(Signature.Parameter::name).toList();
    return new CaseParser(names, values, text).read();
  }

  /**
   * Reads one case from each text.
   *
   * @throws Refusal whose first argument is the number of the text at fault, from 1
   */
  static List<Map<String, @Nullable Object>> readEach(Signature signature, String[] texts) {
    List<Map<String, @Nullable Object>> cases = new ArrayList<>();
    var values = new TypedValue();
    for (String each : texts) {
      int number = cases.size() + 1;
      List<Map<String, @Nullable Object>> read;
      try {
        read = read(signature, values, each);
      } catch (Refusal refusal) {
        if (refusal.status() == HttpStatus.CONTENT_TOO_LARGE) {
          throw refusal;
        }
        Object[] arguments = refusal.arguments().clone();
        arguments[0] = number;
        throw new Refusal(refusal.status(), refusal.code() + ".field", arguments);
      }
      if (read.size() != 1) {
        throw new Refusal(HttpStatus.BAD_REQUEST, "case-not-one", number, read.size());
      }
      cases.add(read.getFirst());
    }
    return cases;
  }

  private List<Map<String, @Nullable Object>> read() {
    int at = 0;
    Matcher name = NAME.matcher(text);
    boolean bare = !names.isEmpty() && BARE.matcher(text).lookingAt();
    for (int count = 0; !REST.matcher(text).region(at, text.length()).matches(); count++) {
      if (bare) {
        Matcher blanks = REST.matcher(text).region(at, text.length());
        at = value(names.get(count % names.size()), blanks.lookingAt() ? blanks.end() : at, true);
      } else if (name.region(at, text.length()).lookingAt()) {
        refuseLookAlike(name);
        at = value(name.group(1), name.end(), false);
      } else {
        throw fault("case-name", at, text.indexOf('\n', start(at)));
      }
    }
    return cases;
  }

  /** Refuses a name whose letters only look like those of an argument: both would read the same. */
  private void refuseLookAlike(Matcher name) {
    for (int i = name.start(1); i < name.end(1) && !names.contains(name.group(1)); i++) {
      UnicodeScript script = UnicodeScript.of(text.charAt(i));
      if (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK) {
        throw oddCharacter(i);
      }
    }
  }

  /** Reads the JSON value at {@code from} and returns where it ends. */
  private int value(String name, int from, boolean bare) {
    int end = endOfValue(from, bare);
    try (JsonParser in = JSON.createParser(text.substring(from, end))) {
      if (in.nextToken() == null) {
        throw fault("case-value", from, end);
      }
      Object value = values.read(in);
      if (in.nextToken() != null) {
        throw fault("case-value", from, end);
      }
      if (cases.isEmpty() || cases.getLast().containsKey(name)) {
        cases.add(new LinkedHashMap<>());
      }
      cases.getLast().put(name, value);
      return end;
    } catch (JacksonException e) {
      throw fault("case-value", from, end);
    }
  }

  /**
   * Finds the comma, line end or next name after the value, outside of brackets and quotes.
   *
   * @param bare whether a blank ends it, too
   */
  private int endOfValue(int from, boolean bare) {
    int depth = 0;
    boolean quoted = false;
    boolean begun = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
        continue;
      }
      if (depth <= 0 && begun && isEnd(i, bare)) {
        return i;
      }
      quoted = c == '"';
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      begun |= c != ' ' && c != '\n';
    }
    return text.length();
  }

  private boolean isEnd(int at, boolean bare) {
    return switch (text.charAt(at)) {
      case ',', ';', '\n' -> true;
      case ' ' ->
          bare
              || text.charAt(at - 1) != ' '
                  && NAME.matcher(text).region(at, text.length()).lookingAt();
      default -> false;
    };
  }

  private int start(int at) {
    int start = at;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /**
   * Describes a fault by the character between {@code at} and {@code end} that nothing can be made
   * of; if there is none, by the text.
   */
  private Refusal fault(String code, int at, int end) {
    int odd = findOdd(at, end < 0 ? text.length() : end);
    if (odd >= 0) {
      return oddCharacter(odd);
    }
    int start = pasted.origin(start(at));
    String rest = pasted.pasted().substring(start);
    String shown = rest.length() <= 40 ? rest : rest.substring(0, 40) + "…";
    return new Refusal(HttpStatus.BAD_REQUEST, code, line(start), shown);
  }

  private Refusal oddCharacter(int at) {
    int place = pasted.origin(at);
    int column = place - pasted.pasted().lastIndexOf('\n', place - 1);
    int character = pasted.pasted().codePointAt(place);
    String named = "%s (U+%04X)".formatted(Character.toString(character), character);
    return new Refusal(HttpStatus.BAD_REQUEST, "case-character", line(place), column, named);
  }

  private long line(int place) {
    return pasted.pasted().substring(0, place).chars().filter(c -> c == '\n').count() + 1;
  }

  private int findOdd(int from, int end) {
    boolean quoted = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (PastedText.isFancyQuote(c) || !quoted && isOdd(text.codePointAt(i))) {
        return i;
      }
      quoted ^= c == '"';
      i += quoted && c == '\\' || Character.isHighSurrogate(c) ? 1 : 0;
    }
    return -1;
  }

  private static boolean isOdd(int c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && SIGNS.indexOf(c) < 0;
  }
}
