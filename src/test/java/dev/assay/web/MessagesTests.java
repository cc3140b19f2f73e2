package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Verdict;
import dev.assay.problem.InvalidValueException;
import dev.assay.sandbox.Lock;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

  private static final Properties ENGLISH = read("/messages.properties");
  private static final Properties CHINESE = read("/messages_zh.properties");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(CHINESE.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(placeholders(CHINESE.getProperty(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(placeholders(ENGLISH.getProperty(key)));
    }
  }

  @Test
  void messagesWithArgumentsAreWellFormed() {
    for (Properties messages : new Properties[] {ENGLISH, CHINESE}) {
      for (String key : messages.stringPropertyNames()) {
        String text = messages.getProperty(key);
        if (text.contains("{")) {
          assertThat(new MessageFormat(text, Locale.ENGLISH).toPattern()).as(key).isNotEmpty();
          assertThat(text.replace("''", "")).as("%s: ' must be doubled", key).doesNotContain("'");
        }
      }
    }
  }

  @Test
  void everyVerdictAndFaultHasItsWords() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(ENGLISH).containsKeys("verdict." + verdict, "advice." + verdict);
    }
    for (InvalidValueException.Fault fault : InvalidValueException.Fault.values()) {
      assertThat(ENGLISH).containsKey("error.invalid-value." + fault);
    }
  }

  @Test
  void everyStateOfTheLockHasItsWords() {
    for (Lock.Cause cause : Lock.Cause.values()) {
      assertThat(ENGLISH).containsKey("error.no-lock." + cause);
    }
    for (String kind : new String[] {"missing", "off"}) {
      assertThat(ENGLISH).containsKeys("lock." + kind + ".title", "lock." + kind + ".visitor");
    }
  }

  @Test
  void templatesAskForMessagesThatExist() throws IOException {
    Pattern reference = Pattern.compile("#\\{([\\w.-]+)[}(]");
    try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        Matcher key = reference.matcher(Files.readString(template));
        while (key.find()) {
          assertThat(ENGLISH).as(template.toString()).containsKey(key.group(1));
        }
      }
    }
  }

  private static java.util.Set<String> placeholders(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(java.util.stream.Collectors.toSet());
  }

  private static Properties read(String name) {
    var properties = new Properties();
    try (var in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return properties;
  }
}
