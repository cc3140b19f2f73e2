package dev.assay.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field of all problems, each once, with the problems that have it.
 *
 * @param words sorted
 * @param owners the indices of the problems that have the word of the same index
 */
record SearchedWords(List<String> words, List<int[]> owners) {

  /** Collects words before they can be searched. */
  static final class Builder {

    private final Map<String, List<Integer>> owners = new TreeMap<>();

    void add(int problem, SearchedText text) {
      text.words()
          .forEach(word -> owners.computeIfAbsent(word, any -> new ArrayList<>()).add(problem));
    }

    SearchedWords build() {
      return new SearchedWords(
          List.copyOf(owners.keySet()),
          owners.values().stream()
              .map(each -> each.stream().mapToInt(Integer::intValue).distinct().toArray())
              .toList());
    }
  }

  /**
   * Raises the score of each problem that has a word like {@code typed}.
   *
   * @param scores by problem
   * @param field the score of this field, which every match adds to its own
   * @param misspelled finds other spellings, or null to accept none
   */
  void raise(int[] scores, int field, String typed, @Nullable Misspelling misspelled) {
    for (int i = 0; i < words.size(); i++) {
      int match = Match.of(typed, words.get(i), misspelled);
      if (match > Match.NONE) {
        for (int problem : owners.get(i)) {
          scores[problem] = Math.max(scores[problem], field + match);
        }
      }
    }
  }
}
