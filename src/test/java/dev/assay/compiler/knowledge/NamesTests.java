package dev.assay.compiler.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.CodeKnowledge;
import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Definitions and usages. The cursor is at ‸, the declaration expected at «, each further usage at
 * ‹.
 */
class NamesTests {
  private static final CodeKnowledge KNOWLEDGE =
      new CodeKnowledge(new SourceCompiler(DefaultLimits.LIMITS));

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        // variables of all kinds
        "class A { void f(int «n) { int m = ‹‸n; ‹n++; } }",
        "class A { void f() { int «a = 1, b = ‹‸a; } }",
        "class A { void f() { int a = 1, «b[] = {2}; ‹‸b[0] = 1; } }",
        "class A { void f() { for (int «i = 0; ‹i < 9; ‹‸i++) { } } }",
        "class A { void f(List<Integer> l) { for (int «each : l) g(‹‸each); } void g(int i) { } }",
        "class A { void f(List<Integer> l) { l.forEach(«x -> g(‹‸x)); } void g(int i) { } }",
        "class A { void f(Object o) { if (o instanceof String «s && ‹‸s.isEmpty()) ‹s.length(); } }",
        "class A { void f() { try { } catch (RuntimeException «e) { throw ‹‸e; } } }",
        "class A { void f() { var «list = new ArrayList<Integer>(); ‹‸list.add(1); } }",
        "class A { int «x; void f(int x) { this.‹‸x = x; } int g() { return ‹x; } }",
        "class A { int x; void f(int «x) { this.x = ‹‸x; } int g() { return x; } }",
        "class A { /* x */ int «x; String s = \"x\"; int y = ‹‸x; // x\n }",
        // methods and types
        "class A { int «f(int n) { return n == 0 ? 0 : ‹‸f(n - 1); } int f() { return f(1, 2); } }",
        "class A { void f(int n) { } void «f(String s) { ‹‸f(s); f(1); } }",
        "interface I { int «a(); } class B implements I { public int ‹‸a() { return 1; } }",
        "class A { int «a() { return 0; } } class B extends A { int ‹a() { return super.‹‸a(); } }",
        "class «A { ‹A() { } static ‹‸A make() { return new ‹A(); } }",
        "class A<«T> { ‹T t; List<‹‸T> all; }",
        "enum E { «ONE, TWO; E f() { return ‹‸ONE; } }",
        "class A { enum E { «X } void f(E e) { switch (e) { case ‹‸X: break; default: } } }",
        "class A { interface Fn { int «apply(int x); } int f(Fn fn) { return fn.‹‸apply(1); } }",
        "class A { static int «twice(int x) { return x; } Object o = List.of(1).stream().map(A::‹‸twice); }",
        // records: component, field, accessor and constructor have one name
        "record P(int «x) { int twice() { return ‹x + ‹x(); } static int f(P p) { return p.‹‸x(); } }",
        "record P(int «x) { P { if (‹‸x < 0) throw new IllegalStateException(); } }",
        "record P(int «x) { public int ‹‸x() { return ‹x; } }",
        "record P(int x) { } class A { int f(Object o) { return o instanceof P(int «a) ? ‹‸a : 0; } }",
        // code that is not finished
        "class A { void f() { int «total = 0; ‹‸total += ; } }",
        "class A { void f() { int «total = 0; ‹‸total++; foo(",
        "class A { void f() { int «total = unknown; ‹‸total++; } }",
        "void f() { int «total = 0; ‹‸total++; }",
      })
  void findsDeclarationAndUsages(String marked) {
    String code = marked.replaceAll("[«‹‸]", "");
    int cursor = marked.substring(0, marked.indexOf("‸")).replaceAll("[«‹]", "").length();
    NamedSymbol found =
        symbols(code).stream()
            .filter(each -> each.places().stream().anyMatch(at -> cursor == at))
            .findFirst()
            .orElseThrow();
    StringBuilder shown = new StringBuilder(code);
    found
        .places()
        .reversed()
        .forEach(at -> shown.insert(at, at.equals(found.definition()) ? "«" : "‹"));
    assertThat(shown.toString()).isEqualTo(marked.replace("‸", ""));
  }

  @Test
  void knowsNoDeclarationOfTheJdk() {
    assertThat(symbols("class A { int a = Math.max(1, Math.max(2, 3)); }"))
        .filteredOn(symbol -> symbol.name().equals("max"))
        .singleElement()
        .satisfies(
            max -> {
              assertThat(max.definition()).isNull();
              assertThat(max.places()).hasSize(2);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "map.put‸(1, \"\"); | String put(Integer key, String value) | java.util.Map",
        "list.add‸(1); | boolean add(Integer e) | java.util.List",
        "li‸st.add(1); | List<Integer> list | ''",
        "Lis‸t<String> l; | interface List<E> | java.util",
        "int x = Integer.MAX_VAL‸UE; | int MAX_VALUE = 2147483647 | java.lang.Integer",
        "int n = nums.leng‸th; | int length | ''",
        "hel‸per(1); | int helper(int n) | Solution",
        "var x = new Nod‸e(1); | record Node | Solution",
        "var all‸ = list; | List<Integer> all | ''",
        "unknow‸n(); | '' | ''",
        "int x = 1 +‸ 1; | '' | ''",
      })
  void describesNames(String statement, String signature, String owner) {
    Hover found = hover(inMethod(statement));
    assertThat(withoutNames(found.signature()))
        .isEqualTo(withoutNames(signature.replace("''", "")));
    assertThat(found.owner()).isEqualTo(owner.replace("''", ""));
  }

  /** Names of the JDK's parameters are known only where its sources are installed. */
  private static String withoutNames(String signature) {
    return signature.contains(" helper")
        ? signature
        : signature.replaceAll("(?<=\\w) (key|value|e)(?=[,)])", "");
  }

  @Test
  void quotesTheUsersOwnDocumentation() {
    String code = "class A { /** Adds {@code one} to it. And more. */ int f() { return ‸f(); } }";
    assertThat(hover(code).documentation()).isEqualTo("Adds one to it.");
  }

  @Test
  void endsWithTheBudget() {
    String strings =
        java.util.stream.IntStream.rangeClosed(1, 40)
            .mapToObj(i -> "static final String S%d = S%d + S%d;".formatted(i, i - 1, i - 1))
            .collect(Collectors.joining());
    String code = "class A { static final String S0 = \"0123456789\"; " + strings + " }";
    assertThat(symbols(code)).isEmpty();
    assertThat(symbols("class A { }")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "}",
        "class",
        "class A { class A { } }",
        "<T extends T> T f(T t) {",
        "\u0000",
        "@",
        "import ;"
      })
  void livesThroughAnything(String code) {
    symbols(code);
    for (int i = 0; i <= code.length(); i++) {
      assertThat(KNOWLEDGE.hover(code, i, Map.of()).from()).isBetween(0, code.length());
      assertThat(KNOWLEDGE.hints(code, i, Map.of()).from()).isBetween(0, code.length());
      assertThat(KNOWLEDGE.rename(code, i, "x", Map.of())).isNotNull();
    }
  }

  private static List<NamedSymbol> symbols(String code) {
    return KNOWLEDGE.symbols(code, Map.of());
  }

  private static Hover hover(String marked) {
    return KNOWLEDGE.hover(marked.replace("‸", ""), marked.indexOf("‸"), Map.of());
  }

  private static String inMethod(String statement) {
    return """
    class Solution {
        record Node(int val) {}
        void solve(int[] nums, List<Integer> list, Map<Integer, String> map) {
            %s
        }
        int helper(int n) { return n; }
    }
    """
        .replace("%s", statement);
  }
}
