package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.PackageFinder;
import dev.assay.problem.folder.ProblemLoader;
import dev.assay.problem.signature.InvalidValueException;
import dev.assay.sandbox.Lock;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

  private static final Properties ENGLISH = read("/messages.properties");

  /** Names that are the same in every language. */
  private static final Set<String> NAMES =
      Set.of(
          "Assay",
          "Emacs",
          "Tab",
          "Vim",
          "IBM Plex Mono",
          "7QK2-M0ZB-9XHT",
          "light dark",
          "width=device-width, initial-scale=1");

  private static final Properties CHINESE = read("/messages_zh.properties");

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(CHINESE.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/messages.properties", "/messages_zh.properties"})
  void noKeyHasTwoMeanings(String file) {
    List<String> twice = new ArrayList<>();
    read(
        file,
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object text) {
            Object before = super.put(key, text);
            if (before != null) {
              twice.add(key.toString());
            }
            return before;
          }
        });
    assertThat(twice).isEmpty();
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
        assertThat(text.replaceAll("''|'[{}]'", ""))
            .as("%s: ' must be doubled", key)
            .doesNotContain("'");
        if (text.contains("{")) {
          assertThat(new MessageFormat(text, Locale.ENGLISH).toPattern()).as(key).isNotEmpty();
        }
      }
    }
  }

  @Test
  void everyVerdictAndFaultHasItsWords() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(ENGLISH).containsKey("verdict." + verdict);
    }
    for (Verdict failed : EnumSet.complementOf(EnumSet.of(Verdict.ACCEPTED))) {
      assertThat(ENGLISH).containsKey("advice." + failed);
    }
    for (InvalidValueException.Fault fault : InvalidValueException.Fault.values()) {
      assertThat(ENGLISH).containsKeys("error.invalid-value." + fault, "finding.value." + fault);
    }
  }

  @Test
  void everyTagOfOurProblemsHasItsWords() throws IOException {
    for (Path folder : PackageFinder.at(Path.of("problems"))) {
      Problem problem = ((Loading.Loaded) ProblemLoader.load(folder)).problem();
      assertThat(problem.tags()).as("%s", folder).isNotEmpty();
      for (String tag : problem.tags()) {
        assertThat(ENGLISH).as("%s", folder).containsKey("tag." + tag);
      }
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

  @Test
  void templatesShowNoTextOfTheirOwn() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        for (Element element : Jsoup.parse(Files.readString(template)).getAllElements()) {
          assertThat(ownWords(element)).as("%s: %s", template, element.outerHtml()).isEmpty();
        }
      }
    }
  }

  /** Leaves out texts that the template engine replaces: people who open the file see them. */
  private static List<String> ownWords(Element element) {
    boolean replaced =
        element.parents().stream().anyMatch(MessagesTests::replacesContent)
            || replacesContent(element)
            || element.nameIs("kbd");
    Stream<String> text = replaced ? Stream.of() : Stream.of(element.ownText());
    Stream<String> attributes =
        Stream.of("title", "alt", "placeholder", "aria-label", "content").map(element::attr);
    return Stream.concat(text, attributes)
        .filter(words -> words.chars().anyMatch(Character::isLetter))
        .filter(words -> !NAMES.contains(words))
        .toList();
  }

  private static boolean replacesContent(Element element) {
    return Stream.of("th:text", "th:utext", "th:replace").anyMatch(element::hasAttr);
  }

  @Test
  void scriptsShowNoTextOfTheirOwn() throws IOException {
    Pattern shown =
        Pattern.compile(
            "(?:textContent|innerText|title|ariaLabel|placeholder)\\s*=\\s*[\"'`](?!\\$\\{)[^\"'`]*\\p{L}");
    Pattern sentence = Pattern.compile("\"[A-Z][a-z]+( [a-z]+)+[^\"]*\"");
    try (Stream<Path> scripts = Files.walk(Path.of("src/main/resources/static/assets"))) {
      for (Path script : scripts.filter(file -> file.toString().endsWith(".js")).toList()) {
        String code = Files.readString(script);
        assertThat(shown.matcher(code).results().map(MatchResult::group))
            .as("%s", script)
            .isEmpty();
        assertThat(sentence.matcher(code).results().map(MatchResult::group))
            .as("%s", script)
            .isEmpty();
      }
    }
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }

  private static Properties read(String name) {
    return read(name, new Properties());
  }

  private static Properties read(String name, Properties properties) {
    try (var in = Objects.requireNonNull(MessagesTests.class.getResourceAsStream(name))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return properties;
  }
}
