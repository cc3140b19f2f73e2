package dev.assay.compiler.source;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a character that Java doesn't know, and what to type in its place. */
final class OddCharacterHint {
  private static final int LAST_OF_ASCII = 0x7E;

  private static final Map<Integer, String> TO_TYPE =
      Map.ofEntries(
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "- -- _"),
          Map.entry(0x3001, ", /"),
          Map.entry(0x3002, ". ;"),
          Map.entry(0x300C, "{ ["),
          Map.entry(0x300D, "} ]"),
          Map.entry(0x300E, "{ ["),
          Map.entry(0x300F, "} ]"),
          Map.entry(0x3014, "["),
          Map.entry(0x3015, "]"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x201E, "\""),
          Map.entry(0x201F, "\""),
          Map.entry(0x00AB, "\""),
          Map.entry(0x00BB, "\""),
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201A, "'"),
          Map.entry(0x201B, "'"),
          Map.entry(0x00B4, "'"),
          Map.entry(0x00D7, "*"),
          Map.entry(0x00F7, "/"),
          Map.entry(0x2264, "<="),
          Map.entry(0x2265, ">="),
          Map.entry(0x2260, "!="),
          Map.entry(0x2190, "="),
          Map.entry(0x2192, "->"),
          Map.entry(0x21D2, "->"),
          Map.entry(0x2227, "&&"),
          Map.entry(0x2228, "||"),
          Map.entry(0x00AC, "!"),
          Map.entry(0x2237, "::"));

  private OddCharacterHint() {}

  /** Returns the sentence about {@code codePoint}; empty for those of ASCII. */
  static Optional<Localized<String>> of(int codePoint) {
    if (codePoint <= LAST_OF_ASCII) {
      return Optional.empty();
    }
    String character = Character.toString(codePoint);
    String code = String.format(Locale.ROOT, "%04X", codePoint);
    String typed = typed(codePoint);
    return Optional.of(
        typed.isEmpty()
            ? Wording.of("compiler.odd-character", character, code)
            : Wording.of("compiler.odd-character-for", character, code, typed));
  }

  private static String typed(int codePoint) {
    int digit = Character.digit(codePoint, 10);
    return digit >= 0
        ? String.valueOf(digit)
        : Stream.of(TO_TYPE.getOrDefault(codePoint, OddCharacters.narrow(codePoint)).split(" "))
            .filter(each -> !each.isEmpty())
            .map(each -> "`" + each + "`")
            .collect(Collectors.joining(" / "));
  }
}
