package dev.assay.web.search;

import static dev.assay.web.search.SearchableProblems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemIndexTests {

  private static final List<Problem> PROBLEMS =
      List.of(
          problem(1, "Two Sum II", "两数之和 II", "two-sum-ii", "two-pointers"),
          problem(2, "Sum of Two Integers", "两整数之和", "sum-of-two-integers", "math"),
          problem(3, "Two Sum", "两数之和", "two-sum", "array"),
          problem(4, "Palindromic Substring", "回文子串", "palindromic-substring", "string"),
          problem(5, "Rotate Array", "旋转数组", "rotate-array", "two-pointers"),
          problem(7, "Größe of a Tree", "树的大小", "size-of-a-tree", "binary-tree"),
          problem(70, "Climb", "爬楼梯", "stairs", "math"),
          problem(71, "LRU Cache 7", "LRU 缓存", "lru-cache", "design"),
          problem(
              880,
              "Best Time to Buy and Sell Stock with Fee",
              "买卖股票的最佳时机含手续费",
              "best-time-to-buy-and-sell-stock-with-fee",
              "dp"),
          problem(1234, "3Sum", "三数之和", "3sum", "array"));

  private static final ProblemIndex INDEX =
      ProblemIndex.of(
          PROBLEMS, tag -> List.of(tag.equals("math") ? "Arithmetic 数学" : "", tag.toUpperCase()));

  private static List<Integer> find(String typed) {
    return INDEX.search(typed).problems().stream().map(Problem::number).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two sum        | [3, 1, 2]
          sum two        | [1, 2, 3]
          TWO  SUM       | [3, 1, 2]
          ｔｗｏ ｓｕｍ    | [3, 1, 2]
          two-sum        | [3, 1, 2]
          twosum         | [3, 1]
          sum            | [2, 1, 3, 1234]
          3 sum          | [1234, 3]
          两数           | [1, 3]
          之和           | [1, 2, 3, 1234]
          lru缓存        | [71]
          array          | [5, 3, 1234]
          grosse         | []
          grÖße          | [7]
          groß           | [7]
          stairs         | [70]
          math           | [2, 70]
          arithmetic     | [2, 70]
          数学           | [2, 70]
          binary tree    | [7]
          pointers array | [5]
          7              | [71, 7, 70]
          1234           | [1234]
          rotate the     | []
          """)
  void ranksWhatItFinds(String typed, String numbers) {
    assertThat(find(typed)).hasToString(numbers);
    assertThat(INDEX.search(typed).similar()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "tow sum,              3",
    "two smu,              3",
    "twosmu,               3",
    "plaindromic,          4",
    "palindrmoc substirng, 4",
    "palindrmo,            4",
    "subtring,             4",
    "rotaet arrray,        5",
    "clinb,                70",
    "三数知和,               1234",
    "binray-tree,          7",
    "stock with fee best tiem to buy and sell, 880",
  })
  void forgivesSlips(String typed, int number) {
    Hits hits = INDEX.search(typed);
    assertThat(hits.problems().getFirst().number()).isEqualTo(number);
    assertThat(hits.similar()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1235", "sun", "tree graph", "xyz", "+", "的树"})
  void findsNothingThatIsMerelyNear(String typed) {
    assertThat(find(typed)).isEmpty();
  }

  @Test
  void findsAllByNothing() {
    assertThat(INDEX.search(null).problems()).isEqualTo(PROBLEMS);
    assertThat(INDEX.search("  ").problems()).isEqualTo(PROBLEMS);
  }

  @Test
  void readsOnlyTheBeginningOfALongSearch() {
    assertThat(find("sum two " + " ".repeat(100) + "nonsense")).isEqualTo(find("sum two"));
    assertThat(find("sum ".repeat(25) + " two".repeat(1_000_000)))
        .containsExactlyInAnyOrderElementsOf(find("sum"));
  }
}
