package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the keys of the message bundles with the sources that use them. */
class MessageUseTests {

  private static final Set<String> KEYS =
      ResourceBundle.getBundle("messages", Locale.ROOT).keySet();

  private final String sources = sources();

  @Test
  void codeAsksForMessagesThatExist() {
    Matcher asked =
        Pattern.compile("Wording\\.of\\(\\s*\"([\\w.-]+\\w)\"|\"(finding\\.[\\w.-]+\\w)\"")
            .matcher(sources);
    while (asked.find()) {
      assertThat(KEYS).contains(asked.group(1) == null ? asked.group(2) : asked.group(1));
    }
  }

  @Test
  void everyMessageIsUsed() {
    Set<String> words = found("[\\w.-]+");
    Set<String> beginnings = found("(?<=[\"'`|])[\\w.-]+\\.(?=[\"'`$])");
    beginnings.remove("error.");
    for (String key : KEYS) {
      String refusal = key.replaceFirst("^error\\.", "").replaceFirst("\\.field$", "");
      assertThat(
              words.contains(key)
                  || words.contains(refusal)
                  || beginnings.stream().anyMatch(each -> key.startsWith(each))
                  || beginnings.stream().anyMatch(each -> refusal.startsWith(each))
                  || key.matches("error\\.[45]\\d\\d(\\.title)?"))
          .as("something asks for %s", key)
          .isTrue();
    }
  }

  private Set<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(sources)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toSet());
  }

  private static String sources() {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file :
          files.filter(each -> each.toString().matches(".*\\.(java|html|js)")).toList()) {
        text.append(Files.readString(file)).append('\n');
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }
}
