package dev.assay.compiler.complete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first candidates in their order. The cursor is where the text has a ‸. */
class RankingTests {
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);

  private static final String CODE =
      """
      class Solution {
          private int count;
          record Node(int val) {}

          public int solve(int[] nums, List<Integer> list, String s) {
              Map<Character, Integer> map = new HashMap<>();
              Deque<int[]> queue = new ArrayDeque<>();
              boolean found = false;
              %s
              return helper(list.size());
          }

          private int helper(int n) {
              return n + count;
          }
      }
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "map.‸ | put get containsKey getOrDefault size keySet isEmpty entrySet values",
        "list.‸ | add get size sort isEmpty remove",
        "s.‸ | length charAt toCharArray split substring",
        "queue.‸ | poll add pop push offer peek size isEmpty",
        "new StringBuilder().‸ | append length charAt",
        "Math.‸ | max min abs pow sqrt",
        "Integer.‸ | MAX_VALUE MIN_VALUE max min parseInt",
        "Arrays.‸ | fill asList sort stream",
        "list.stream().‸ | mapToInt map collect filter",
        "System.out.‸ | println print",
        "Li‸ | List LinkedList ListNode LinkedHashMap",
        "Str‸ | String StringBuilder Stream",
        "new ‸ | Node Solution String Integer ArrayList HashMap",
        "throw new ‸ | IOException Exception",
        "ret‸ | return",
        "cou‸ | count CountDownLatch",
      })
  void beginsWithTheMostUsed(String statement, String expected) {
    assertThat(labels(statement)).startsWith(expected.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "int x = map.‸ | get getOrDefault size",
        "boolean b = map.‸ | containsKey isEmpty",
        "if (map.‸ | containsKey isEmpty",
        "if (list.is‸) { } | isEmpty",
        "while (!queue.‸ | isEmpty contains",
        "int x = list.‸ | get size indexOf",
        "count = list.‸ | get size indexOf",
        "count += list.‸ | get size indexOf",
        "int last = nums[list.‸ | get size indexOf",
        "return list.‸ | get size indexOf",
        "for (int i = 0; i < s.‸ | length",
        "helper(s.‸ | length",
        "char c = s.‸ | charAt",
        "String t = s.‸ | substring trim",
        "List<Integer> x = list.stream().‸ | collect toList",
        "List<Integer> x = new ‸ | ArrayList LinkedList",
        "Map<String, Integer> x = new ‸ | HashMap TreeMap LinkedHashMap",
        "Queue<Integer> q = new ‸ | LinkedList PriorityQueue ArrayDeque",
        "Node n = new ‸ | Node",
        "return ‸ | count helper solve",
        "return s.isEmpty() ? 0 : ‸ | count helper solve",
        "if (‸ | found false true",
        "int y = ‸ | count helper solve",
        "String t = ‸ | s new null",
        "Arrays.sort(‸ | nums",
        "list.add(‸ | count helper",
        "for (int v : ‸ | queue list nums",
        "Runnable r = () -> list.‸ | add get size",
      })
  void expectsTheTypeOfThePlace(String statement, String expected) {
    assertThat(labels(statement)).startsWith(expected.split(" "));
  }

  @Test
  void putsMembersOfObjectLast() {
    assertThat(labels("new Node(1).‸")).startsWith("val").endsWith("notifyAll", "wait");
    assertThat(labels("list.‸")).endsWith("getClass", "notify", "notifyAll", "wait");
  }

  @Test
  void putsTheNearestVariableFirst() {
    assertThat(labels("int one = 1; int other = 2; o‸")).startsWith("other", "one");
    assertThat(labels("int one = 1; { int other = 2; o‸ }")).startsWith("other", "one");
  }

  @Test
  void leavesOutTheVariableThatIsBeingDeclared() {
    assertThat(labels("int mine = mi‸;")).doesNotContain("mine");
  }

  @Test
  void offersRareTypesToThoseWhoBeginToWriteThem() {
    assertThat(labels("CipherOut‸")).contains("CipherOutputStream");
    assertThat(labels("cOS‸")).doesNotContain("CipherOutputStream");
    assertThat(completions("CipherOut‸").completions().getFirst().rare()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"if (fo‸, false", "return whi‸, false", "whi‸, true", "if (found) { } els‸, true"})
  void offersStatementsWhereOneMayStand(String statement, boolean expected) {
    assertThat(labels(statement).stream().anyMatch(List.of("for", "while", "else")::contains))
        .isEqualTo(expected);
  }

  private static List<String> labels(String statement) {
    return completions(statement).completions().stream().map(Completion::label).toList();
  }

  private static Completions completions(String statement) {
    String source = CODE.replace("%s", statement);
    return COMPILER.complete(source.replace("‸", ""), source.indexOf("‸"), Map.of());
  }
}
