package dev.assay.compiler.source;

import dev.assay.compiler.source.Fault.Span;
import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Finds letters of other scripts in names, such as the Cyrillic U+0430, that look like those of
 * ASCII. Java takes them, so that a name which seems right isn't known.
 */
public final class LookAlikes {
  /** Cyrillic, Greek and Latin letters. */
  private static final String ODD =
      "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB"
          + "\u051B\u051D\u04CF\u0475\u043A\u043C\u0442\u0410\u0412\u0415\u041D\u0406"
          + "\u0408\u041A\u041C\u041E\u0420\u0421\u0405\u0422\u0425\u0423\u04AE\u04C0"
          + "\u03BF\u03B1\u03BD\u03C1\u03C5\u03B9\u03BA\u03C7\u03C4\u03F2\u03F3\u0391"
          + "\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5"
          + "\u03A7"
          + "\u0131\u0251\u0261";

  private static final String MEANT =
      "aeopcyxijsdhqwlvkmtABEHIJKMOPCSTXYYI" + "oavpuikxtcjABEZHIKMNOPTYX" + "iag";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");

  /** Words of javac's messages about names that it doesn't know. */
  private static final Pattern UNKNOWN = Pattern.compile("cannot find symbol|does not exist");

  private final List<MatchResult> words;
  private final Map<String, Long> counts;

  private LookAlikes(String code) {
    words = WORD.matcher(code).results().toList();
    counts =
        words.stream().collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
  }

  /** Returns {@code faults} and one more for each odd letter that is to blame for them. */
  public static List<Fault> blamed(String source, List<Fault> faults) {
    String code = NamedClasses.codeOf(source);
    return code.chars().allMatch(c -> c < 0x80) ? faults : new LookAlikes(code).blamed(faults);
  }

  private List<Fault> blamed(List<Fault> faults) {
    Set<String> mentioned = wordsOf(faults.stream().map(fault -> fault.message().en()));
    Set<String> unknown =
        wordsOf(
            faults.stream()
                .map(fault -> fault.message().en())
                .filter(message -> UNKNOWN.matcher(message).find()));
    boolean overridesNothing =
        faults.stream().anyMatch(fault -> fault.message().en().contains("does not override"));
    Map<String, MatchResult> odd = new LinkedHashMap<>();
    for (MatchResult word : words) {
      if (!meant(word.group()).equals(word.group())) {
        odd.putIfAbsent(word.group(), word);
      }
    }
    List<Fault> all = new ArrayList<>(faults);
    odd.values().stream()
        .filter(word -> isToBlame(word.group(), mentioned, unknown, overridesNothing))
        .forEach(word -> all.add(fault(word)));
    return all;
  }

  private boolean isToBlame(
      String word, Set<String> mentioned, Set<String> unknown, boolean overridesNothing) {
    String meant = meant(word);
    boolean once = counts.getOrDefault(word, 0L) == 1;
    boolean usedAlike = !once && !counts.containsKey(meant);
    return SourceVersion.isKeyword(meant)
        || meant.length() > 1 && mentioned.contains(meant)
        || unknown.contains(word)
        || unknown.contains(meant)
        || once && overridesNothing
        || mentioned.contains(word) && !usedAlike;
  }

  private static Set<String> wordsOf(Stream<String> messages) {
    return messages
        .flatMap(message -> WORD.matcher(message).results())
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Fault fault(MatchResult word) {
    String text = word.group();
    int at = 0;
    while (text.codePointAt(at) == meant(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    int letter = text.codePointAt(at);
    int start = word.start() + at;
    Localized<String> message =
        Wording.of(
            "compiler.odd-letter",
            Character.toString(letter),
            String.format(Locale.ROOT, "%04X", letter),
            text,
            "`" + meant(text) + "`");
    return new Fault(new Span(start, start + Character.charCount(letter)), start, message);
  }

  /** Returns the word with letters of ASCII; the same if it holds a letter like none of these. */
  private static String meant(String word) {
    String meant =
        word.codePoints()
            .map(LookAlikes::meant)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return meant.chars().allMatch(c -> c < 0x80) ? meant : word;
  }

  private static int meant(int letter) {
    if (letter < 0x80) {
      return letter;
    }
    int at = ODD.indexOf(letter);
    String narrow = at >= 0 ? MEANT.substring(at, at + 1) : OddCharacters.narrow(letter);
    return narrow.length() == 1 ? narrow.charAt(0) : letter;
  }
}
