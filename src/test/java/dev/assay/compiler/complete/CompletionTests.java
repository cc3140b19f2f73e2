package dev.assay.compiler.complete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.complete.Completion.Edit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cursor is where the text has a ‸. */
class CompletionTests {
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);

  /** Code as people write it, up to where they stop to think. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "list.‸ | add",
        "list.‸; | add",
        "list.si‸ | size",
        "if (list.‸ | isEmpty",
        "if (list.is‸) | isEmpty",
        "if (list.isE‸) { } | isEmpty",
        "for (int i = 0; i < list.‸ | size",
        "for (int i = 0; i < list.si‸; i++) { } | size",
        "for (int n : list.‸) { } | subList",
        "while (!list.‸) { } | isEmpty",
        "int x = list.get(0).‸ | compareTo",
        "return list.get(‸ | list",
        "return list.get(nums.‸ | length",
        "return Math.‸ | max",
        "int x = Math.m‸; | max",
        "Integer.MAX‸ | MAX_VALUE",
        "Collections.sort(list, (a, b) -> a.‸ | compareTo",
        "Collections.sort(list, (a, b) -> a.comp‸(b)); | compareTo",
        "list.forEach(each -> each.‸ | intValue",
        "list.forEach(each -> { each.‸ }); | intValue",
        "list.stream().‸ | filter",
        "list.stream().map(x -> x.‸ | byteValue",
        "list.stream().map(x -> x.toString()).filter(s -> s.‸).toList(); | isEmpty",
        "list.stream() .‸ .map(x -> x + 1) .toList(); | filter",
        "map.getO‸ | getOrDefault",
        "for (var e : map.entrySet()) { e.‸ } | getKey",
        "for (Map.Entry<Character, Integer> e : map.entrySet()) e.‸ | getValue",
        "map.entrySet().stream().sorted(Map.Entry.‸ | comparingByValue",
        "map.computeIfAbsent('a', k -> 1).‸ | intValue",
        "new StringBuilder().‸ | append",
        "new StringBuilder(\"a\").append(1).re‸ | reverse",
        "\"text\".‸ | charAt",
        "nums.‸ | length",
        "this.‸ | memo",
        "this.memo.‸ | put",
        "System.out.‸ | println",
        "System.‸ | arraycopy",
        "list.stream().map(Integer::‸ | parseInt",
        "list.stream().map(Integer::pa‸).toList(); | parseInt",
        "java.util.‸ | List",
        "java.util.‸ | concurrent",
        "Map.‸ | Entry",
        "Object o = list; if (o instanceof String s && s.‸ | isBlank",
        "Object o = list; if (o instanceof String s) { s.‸ } | isBlank",
        "int[][] grid = new int[2][2]; grid[0].‸ | length",
        "String s = \"a\"; s.toCharArray().‸ | length",
        "try { list.‸ | add",
        "try { list.clear(); } catch (IllegalStateException e) { e.‸ } | getMessage",
        "var q = new PriorityQueue<int[]>((a, b) -> a[0] - b[0]); q.‸ | offer",
        "Deque<int[]> q = new ArrayDeque<>(); q.poll().‸ | length",
        "Runnable r = () -> list.‸; | add",
        "int y = switch (nums.length) { case 1 -> list.‸ | size",
        "list.add(1).foo(; map.‸ | get",
      })
  void knowsMembers(String statement, String expected) {
    assertThat(labels(inMethod(statement))).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "‸ | nums",
        "nu‸ | nums",
        "return nu‸ | nums",
        "int x = nu‸; | nums",
        "int local = 1; lo‸ | local",
        "int local = 1; return lo‸ | local",
        "foo(nu‸ | nums",
        "foo(1, nu‸) | nums",
        "for (int index = 0; ind‸ | index",
        "for (int index = 0; index < 1; index++) { nums[ind‸ | index",
        "for (int value : nums) { val‸ | value",
        "list.forEach(each -> ea‸ | each",
        "list.sort((left, right) -> le‸ | left",
        "if (1 instanceof Integer number) { num‸ } | number",
        "try { } catch (RuntimeException wrong) { wr‸ } | wrong",
        "me‸ | memo",
        "hel‸ | helper",
        "li‸ | list",
        "Li‸ | List",
        "Lis‸<Integer> x = null; | List",
        "List<Inte‸ | Integer",
        "List<Inte‸> x; | Integer",
        "Map<String, Li‸ | List",
        "Map<String, List<Inte‸ | Integer",
        "new Arr‸ | ArrayDeque",
        "List<Integer> x = new Arr‸ | ArrayList",
        "List<Integer> x = new Arr‸; | ArrayList",
        "throw new Ill‸ | IllegalArgumentException",
        "Hash‸ | HashMap",
        "hM‸ | HashMap",
        "prQ‸ | PriorityQueue",
        "No‸ | Node",
        "new No‸ | Node",
        "Stri‸ | StringBuilder",
        "Big‸ | BigInteger",
        "Coll‸ | Collectors",
        "(Str‸) null; | String",
        "Object o = 1; if (o instanceof Str‸ | String",
        "Color c = Color.RED; switch (c) { case ‸ } | GREEN",
        "Color c = Color.RED; switch (c) { case GR‸: break; } | GREEN",
        "Color c = Color.RED; int x = switch (c) { case R‸ -> 1; default -> 2; }; | RED",
      })
  void knowsNames(String statement, String expected) {
    assertThat(labels(inMethod(statement))).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "class Solution { Li‸ }",
        "class Solution { private Li‸\n    int f() { return 1; } }",
        "class Solution { private final Li‸<Integer> x; }",
        "class Solution { int f(Li‸ }",
        "class Solution { int f(Li‸) { } }",
        "class Solution { int f(int a, Li‸ b) { } }",
        "class Solution { Li‸ f() { } }",
        "class Solution extends Li‸ { }",
        "class Solution implements Comparable<Li‸",
        "Li‸",
        "void f() { Li‸ }",
        "List<Integer> f(int[] nums) { Li‸",
        "import java.util.*;\nclass Solution { void f() { Li‸",
        "package a.b; class Solution { void f() { Li‸",
        "class Solution { void f() { Li‸",
        "import java.util.Li‸",
        "import java.util.Li‸;\nclass Solution { }",
      })
  void findsListAnywhere(String source) {
    assertThat(labels(source)).contains("List");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "‸",
        "}‸",
        "class‸",
        "class ‸",
        "class So‸",
        "int li‸",
        "int list‸ = 1;",
        "for (int li‸",
        "// li‸",
        "// li‸\nint x;",
        "/* li‸ */",
        "/* li‸",
        "String s = \"li‸\";",
        "String s = \"li‸",
        "char c = 'l‸",
        "String s = \"\"\"\n  li‸ \"\"\";",
        "1.‸",
        "list.add(1).‸",
        "unknown.‸",
        "unknown().more.‸",
        ".‸",
        "::‸",
        "..‸",
        "int x = 1; x.‸",
        "\u0000‸",
        "\ud83d‸",
        "((((((((‸",
        "{{{{{{{{‸",
        "))))))))‸",
        "\"\\‸",
        "'\\‸",
        "@‸@",
        "class A { class A { class A { A.‸",
        "enum E { A, ‸",
        "interface I { default void f() { this.this.‸",
        "<T extends T> void f(T t) { t.‸",
      })
  void livesThroughAnything(String source) {
    for (String text : List.of(source, "class Solution { void f() { " + source + " } }")) {
      Completions found = completions(text.contains("‸") ? text : text + "‸");
      assertThat(found.from()).isBetween(0, text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"// li‸", "/* li‸ */", "\"li‸\"", "'l‸", "int li‸", "\"a\" // \"‸"})
  void isSilentWhereNothingIsMeant(String code) {
    assertThat(labels("class Solution { void f(List<Integer> list) { " + code + "\n } }"))
        .isEmpty();
  }

  @Test
  void showsTypesAsTheyAreHere() {
    Completion found = find(inMethod("map.getOrD‸"), "getOrDefault");
    assertThat(found.detail()).isEqualTo("(Object, Integer) → Integer");
    assertThat(found.kind()).isEqualTo(Completion.Kind.METHOD);
    assertThat(find(inMethod("Arrays.asL‸"), "asList").detail()).isEqualTo("(T...) → List<T>");
    assertThat(find(inMethod("ma‸"), "map").detail()).isEqualTo("Map<Character, Integer>");
  }

  @Test
  void gathersOverloads() {
    Completion sort = find(inMethod("Arrays.so‸"), "sort");
    assertThat(sort.detail()).isEqualTo("(int[]) → void");
    assertThat(sort.others()).contains("(char[]) → void").hasSize(12);
    Completion substring = find(inMethod("\"\".subst‸"), "substring");
    assertThat(substring.others()).containsExactly("(int, int) → String");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "list.siz‸, size, size(), 6",
    "list.ge‸, get, get(), 4",
    "list.ge‸(1), get, get, 3",
    "list.stream().map(Integer::toStr‸, toString, toString, 8",
    "new ArrayLi‸, ArrayList, ArrayList<>(), 12",
    "new ArrayLi‸(), ArrayList, ArrayList<>(), 12",
    "new Obje‸, Object, Object(), 8",
    "new Compara‸, Comparator, Comparator<>, 12",
    "Compara‸, Comparator, Comparator, 10",
    "nums.len‸, length, length, 6",
  })
  void insertsWhatIsMissing(String statement, String label, String insert, int caret) {
    Completion found = find(inMethod(statement), label);
    assertThat(found.insert()).isEqualTo(insert);
    assertThat(found.caret()).isEqualTo(caret);
  }

  @Test
  void putsTheNearestFirst() {
    List<String> found = labels(inMethod("int length = 0; int list2 = 1; li‸"));
    assertThat(found).startsWith("list2", "list");
    assertThat(found.indexOf("List")).isLessThan(found.indexOf("LinkageError"));
    assertThat(labels(inMethod("Li‸"))).startsWith("List", "LinkedList");
    assertThat(labels(inMethod("list.‸"))).endsWith("wait");
  }

  @Test
  void knowsWhatIsStatic() {
    assertThat(labels(inMethod("Integer.‸"))).contains("parseInt").doesNotContain("intValue");
    assertThat(labels(inMethod("list.get(0).‸")))
        .contains("intValue")
        .doesNotContain("parseInt", "MAX_VALUE");
    String source = "class Solution { int field; static int shared; static void f() { ‸ } }";
    assertThat(labels(source)).contains("shared").doesNotContain("field");
  }

  @Test
  void keepsSecretsOfOthers() {
    assertThat(labels(inMethod("list.get(0).val‸"))).doesNotContain("value");
    assertThat(labels(inMethod("new Node(1).val‸"))).contains("val");
  }

  @Test
  void seesSupportClasses() {
    Map<String, String> support = Map.of("ListNode.java", "public class ListNode { int val; }");
    String source = "class Solution { void f(ListNode head) { head.‸ } }";
    assertThat(labels(completions(source, support))).contains("val");
    assertThat(labels(completions("class Solution { ListN‸ }", support))).contains("ListNode");
  }

  @Test
  void ownClassesHideThoseOfTheJdk() {
    String source = "class List { int own; } class Solution { void f(List list) { %s } }";
    assertThat(labels(source.formatted("list.‸"))).contains("own").doesNotContain("size");
    assertThat(find(source.formatted("Lis‸"), "List").detail()).isEmpty();
  }

  @Test
  void importsWhatIsAmbiguous() {
    String source = "package p;\nimport java.util.List;\nclass Solution { Signatur‸ s; }";
    Completion found =
        completions(source).completions().stream()
            .filter(each -> each.also() != null)
            .findFirst()
            .orElseThrow();
    assertThat(found.also()).isEqualTo(new Edit(33, "\nimport " + found.detail() + ".Signature;"));
    assertThat(find("class Solution { Lis‸ l; }", "List").also()).isNull();
  }

  @Test
  void knowsClassesThatAreSupplied() {
    assertThat(labels("class Solution { Pai‸ p; }")).contains("Pair");
    assertThat(labels("class Solution { int f(Pair<String, Integer> p) { return p.getV‸; } }"))
        .contains("getValue");
    assertThat(labels("class Solution { int f(TreeNode root) { return root.le‸ } }"))
        .contains("left");
    assertThat(labels("class Solution { int f() { return ‸ } }")).doesNotContain("Pair");
  }

  @Test
  void completesTheWordAtTheCursor() {
    Completions found = completions(inMethod("list.si‸ze()"));
    assertThat(found.from()).isEqualTo(inMethod("list.").indexOf("list.") + 5);
    assertThat(labels(found)).containsExactly("size");
  }

  @Test
  void saysWhenThereIsMore() {
    Completions found = completions(inMethod("S‸"));
    assertThat(found.completions()).hasSize(100);
    assertThat(found.complete()).isFalse();
    assertThat(completions(inMethod("list.‸")).complete()).isTrue();
  }

  @Test
  void endsWithTheBudget() {
    StringBuilder strings = new StringBuilder("static final String S0 = \"0123456789\";");
    for (int i = 1; i <= 40; i++) {
      strings.append("static final String S%d = S%d + S%d;".formatted(i, i - 1, i - 1));
    }
    assertThat(labels("class Solution { " + strings + " void f() { S40.‸ } }")).isEmpty();
    assertThat(labels(inMethod("list.‸"))).contains("add");
  }

  @Test
  void copesWithDepth() {
    assertThat(labels(inMethod("(".repeat(30_000) + "list.‸"))).isEmpty();
    assertThat(labels(inMethod("list.‸"))).contains("add");
  }

  private static String inMethod(String statement) {
    return """
    class Solution {
        private final Map<Integer, Integer> memo = new HashMap<>();
        enum Color { RED, GREEN }
        record Node(int val) {}

        public int solve(int[] nums, List<Integer> list) {
            Map<Character, Integer> map = new HashMap<>();
            %s
            int after = list.size();
            return helper(after);
        }

        private int helper(int n) {
            return n + memo.size();
        }
    }
    """
        .replace("%s", statement);
  }

  private static Completion find(String source, String label) {
    return completions(source).completions().stream()
        .filter(each -> each.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> labels(String source) {
    return labels(completions(source));
  }

  private static List<String> labels(Completions found) {
    return found.completions().stream().map(Completion::label).toList();
  }

  private static Completions completions(String source) {
    return completions(source, Map.of());
  }

  private static Completions completions(String source, Map<String, String> support) {
    return COMPILER.complete(source.replace("‸", ""), source.indexOf("‸"), support);
  }
}
