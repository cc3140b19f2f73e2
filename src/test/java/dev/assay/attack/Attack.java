package dev.assay.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One attack: a folder with {@code Solution.java} and {@code attack.yaml}.
 *
 * <p>In the source, <code>/&#42;repeat 500&#42;/ … /&#42;end&#42;/</code> stands for 500 copies of
 * the text between, with {@code §} for the number of the copy.
 *
 * @param name group and folder, such as {@code escape/reads-files}
 * @param what a sentence that says what the attack tries
 * @param problem the problem of {@code attack/problems} that it is submitted to
 * @param source the bytes as they are sent
 * @param verdicts the right ones; none if the server must refuse the submission
 * @param status the HTTP status that refuses it, or 202 if it is taken
 * @param says the failure's message, first diagnostic or the refusal's detail must contain one of
 *     these
 * @param opens whether it gets out when the lock is off, which proves that it really tries
 */
record Attack(
    String name,
    String what,
    String problem,
    byte[] source,
    Set<String> verdicts,
    int status,
    Set<String> says,
    boolean opens) {

  private static final Path ROOT = Resources.folder("attack/suite");
  private static final Pattern REPEAT =
      Pattern.compile("/\\*repeat ([0-9]+)\\*/(.*?)/\\*end\\*/", Pattern.DOTALL);
  private static final Set<String> KEYS =
      Set.of("what", "problem", "verdict", "status", "says", "opens-without-lock");

  /** Prefixes of the names of attacks to run, separated by commas; if unset, all attacks run. */
  private static final String CHOSEN = System.getProperty("assay.attacks", "");

  /** Returns the attacks on a server that is configured as in production. */
  static Stream<Attack> all() {
    return in("resources", "compiler", "tampering", "escape");
  }

  /** Returns the attacks of {@code groups} by name, and prints how many are left out. */
  static Stream<Attack> in(String... groups) {
    List<Attack> all = Stream.of(groups).flatMap(group -> of(group).stream()).toList();
    List<Attack> chosen = all.stream().filter(each -> isChosen(each.name)).toList();
    if (chosen.size() < all.size()) {
      System.out.printf(
          "%d of %d attacks are left out by -Dassay.attacks=%s%n",
          all.size() - chosen.size(), all.size(), CHOSEN);
    }
    return chosen.stream();
  }

  private static boolean isChosen(String name) {
    return CHOSEN.isEmpty() || Stream.of(CHOSEN.split(",")).anyMatch(name::startsWith);
  }

  /** Returns single attacks, such as {@code escape/reads-files}. */
  static List<Attack> named(String... names) {
    return Stream.of(names).map(ROOT::resolve).map(Attack::read).toList();
  }

  private static List<Attack> of(String group) {
    try (var folders = Files.list(ROOT.resolve(group))) {
      return folders.sorted(Comparator.comparing(Path::toString)).map(Attack::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attack read(Path folder) {
    try {
      Map<String, Object> yaml =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Files.readString(folder.resolve("attack.yaml")));
      if (!KEYS.containsAll(yaml.keySet())) {
        throw new IllegalArgumentException(folder + " has other keys than " + KEYS);
      }
      int status = (int) yaml.getOrDefault("status", 202);
      return new Attack(
          ROOT.relativize(folder).toString(),
          (String) required(folder, yaml, "what"),
          (String) yaml.getOrDefault("problem", "probe"),
          expand(Files.readAllBytes(folder.resolve("Solution.java"))),
          status == 202 ? alternatives(required(folder, yaml, "verdict")) : Set.of(),
          status,
          alternatives(yaml.getOrDefault("says", "")),
          (boolean) yaml.getOrDefault("opens-without-lock", false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object required(Path folder, Map<String, Object> yaml, String key) {
    @Nullable Object value = yaml.get(key);
    if (value == null) {
      throw new IllegalArgumentException(folder + "/attack.yaml lacks " + key);
    }
    return value;
  }

  private static Set<String> alternatives(Object value) {
    return value instanceof List<?> several
        ? Set.copyOf(several.stream().map(Object::toString).toList())
        : Set.of(value.toString());
  }

  /** Works on bytes, because a source need not be valid text. */
  private static byte[] expand(byte[] source) {
    return REPEAT
        .matcher(new String(source, StandardCharsets.ISO_8859_1))
        .replaceAll(Attack::repeated)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String repeated(MatchResult match) {
    String placeholder =
        new String("§".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String copies =
        IntStream.range(0, Integer.parseInt(match.group(1)))
            .mapToObj(number -> match.group(2).replace(placeholder, String.valueOf(number)))
            .collect(Collectors.joining());
    return Matcher.quoteReplacement(copies);
  }

  @Override
  public String toString() {
    return name;
  }
}
