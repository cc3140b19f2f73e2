package dev.assay.web.solve;

import dev.assay.web.request.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads cases in the notation of the examples: {@code nums = [1,2], target = 3}, on one line or
 * several. A repeated argument begins the next case, so cases need no separator.
 */
final class CaseParser {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(PlainJson.module())
          .build();
  private static final Pattern NAME = Pattern.compile("[\\s,;]*([\\p{L}_$][\\p{L}\\p{N}_$]*)\\s*=");
  private static final Pattern REST = Pattern.compile("[\\s,;]*");

  private final String text;
  private final List<Map<String, Object>> cases = new ArrayList<>();

  private CaseParser(String text) {
    this.text = text;
  }

  /** Returns the arguments by name, one map for each case. */
  static List<Map<String, Object>> read(String text) {
    return new CaseParser(text).read();
  }

  /**
   * Reads one case from each text.
   *
   * @throws Refusal whose first argument is the number of the text at fault, from 1
   */
  static List<Map<String, Object>> readEach(String[] texts) {
    List<Map<String, Object>> cases = new ArrayList<>();
    for (String each : texts) {
      int number = cases.size() + 1;
      List<Map<String, Object>> read;
      try {
        read = read(each);
      } catch (Refusal refusal) {
        Object found = refusal.arguments()[1];
        throw new Refusal(refusal.status(), refusal.code() + ".field", number, found);
      }
      if (read.size() != 1) {
        throw new Refusal(HttpStatus.BAD_REQUEST, "case-not-one", number, read.size());
      }
      cases.add(read.getFirst());
    }
    return cases;
  }

  private List<Map<String, Object>> read() {
    int at = 0;
    Matcher name = NAME.matcher(text);
    while (!REST.matcher(text).region(at, text.length()).matches()) {
      if (!name.region(at, text.length()).lookingAt()) {
        throw fault("case-name", at);
      }
      at = value(name.group(1), name.end());
    }
    return cases;
  }

  /** Reads the JSON value at {@code from} and returns where it ends. */
  private int value(String name, int from) {
    int end = endOfValue(from);
    try {
      Object value = JSON.readValue(text.substring(from, end), Object.class);
      if (cases.isEmpty() || cases.getLast().containsKey(name)) {
        cases.add(new LinkedHashMap<>());
      }
      cases.getLast().put(name, value);
      return end;
    } catch (JacksonException e) {
      throw fault("case-value", from);
    }
  }

  /** Finds the comma, line end or next name after the value, outside of brackets and quotes. */
  private int endOfValue(int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
        continue;
      }
      switch (c) {
        case '"' -> quoted = true;
        case '[', '{' -> depth++;
        case ']', '}' -> depth--;
        case ',', ';', '\n' -> {
          if (depth <= 0 && !text.substring(from, i).isBlank()) {
            return i;
          }
        }
        case ' ' -> {
          if (depth <= 0 && isNameAt(i) && !text.substring(from, i).isBlank()) {
            return i;
          }
        }
        default -> {}
      }
    }
    return text.length();
  }

  private boolean isNameAt(int at) {
    return NAME.matcher(text).region(at, text.length()).lookingAt();
  }

  private Refusal fault(String code, int at) {
    String rest = text.substring(at).stripLeading();
    int start = text.length() - rest.length();
    long line = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    String shown = rest.length() <= 40 ? rest : rest.substring(0, 40) + "…";
    return new Refusal(HttpStatus.BAD_REQUEST, code, line, shown);
  }
}
