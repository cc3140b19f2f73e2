package dev.assay.web.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text reduced to what a search compares: its words in lower case, without accents.
 *
 * @param words each of letters and digits
 */
record SearchedText(List<String> words) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static SearchedText of(String text) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return new SearchedText(
        Arrays.stream(GAPS.split(plain)).filter(word -> !word.isEmpty()).toList());
  }

  /** Returns the words without gaps: people also write "twosum", or "2 sum". */
  String joined() {
    return String.join("", words);
  }
}
