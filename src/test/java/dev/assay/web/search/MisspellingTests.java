package dev.assay.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTests {

  @ParameterizedTest
  @CsvSource({
    "tree,       tree,       0",
    "tre,        tree,       0",
    "tere,       tree,       1",
    "trees,      tree,       1",
    "tred,       tree,       1",
    "terr,       tree,       3",
    "teer,       tree,       3",
    "sun,        sum,        3",
    "ture,       tree,       1",
    "palidnrmo,  palindrome, 2",
    "aplindrome, palindrome, 1",
    "palndrom,   palindrome, 1",
    "pelendrome, palindrome, 2",
    "pelendroma, palindrome, 3",
    "graph,      gr,         3",
    "1235,       1234,       3",
  })
  void countsSlips(String typed, String meant, int slips) {
    assertThat(new Misspelling(typed).slips(meant)).isEqualTo(slips);
  }

  /** Compares with the whole table, which no bound cuts. */
  @Test
  void countsLikeTheWholeTable() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String typed = word(random, 4 + random.nextInt(9));
      String meant = word(random, 1 + random.nextInt(14));
      int whole = slips(typed, meant);
      int bound = typed.length() < 8 ? 1 : 2;
      assertThat(new Misspelling(typed).slips(meant))
          .as("%s for %s, seed %d", typed, meant, seed)
          .isEqualTo(whole <= bound ? whole : Misspelling.TOO_MANY);
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    random.ints(length, 'a', 'd').forEach(c -> word.append((char) c));
    return word.toString();
  }

  private static int slips(String typed, String meant) {
    int[][] table = new int[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int change = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        int best = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        best = Math.min(best, table[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        table[i][j] = swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
      }
    }
    int least = typed.length();
    for (int slips : table[typed.length()]) {
      least = Math.min(least, slips);
    }
    return least;
  }
}
