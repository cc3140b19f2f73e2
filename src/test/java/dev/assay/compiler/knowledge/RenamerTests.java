package dev.assay.compiler.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.CodeKnowledge;
import dev.assay.compiler.DefaultLimits;
import dev.assay.compiler.SourceCompiler;
import dev.assay.compiler.knowledge.Renaming.Refused;
import dev.assay.compiler.knowledge.Renaming.Renamed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cursor is where the text has a ‸. */
class RenamerTests {
  private static final CodeKnowledge KNOWLEDGE =
      new CodeKnowledge(new SourceCompiler(DefaultLimits.LIMITS));

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "void f(int ‸n) { int m = n; } | count | void f(int count) { int m = count; }",
        "int f() { return ‸f(); } int f(int n) { return f(); } | g | int g() { return g(); } int f(int n) { return g(); }",
        "class In‸ner { Inner() { } } Inner make() { return new Inner(); } | Other | class Other { Other() { } } Other make() { return new Other(); }",
        "enum Col‸or { RED } Object f() { return Color.values(); } | Hue | enum Hue { RED } Object f() { return Hue.values(); }",
        "record P(int ‸x) { int y() { return x + x(); } } | z | record P(int z) { int y() { return z + z(); } }",
        "<T> T f(‸T t) { return t; } | U | <U> U f(U t) { return t; }",
        "void f() { for (int ‸i = 0; i < 9; i++) { } for (int j = 0; ; ) { } } | j | void f() { for (int j = 0; j < 9; j++) { } for (int j = 0; ; ) { } }",
        "void f() { String n‸ame = \"name\"; name.length(); // name | title | void f() { String title = \"name\"; title.length(); // name",
      })
  void renames(String members, String name, String expected) {
    String code = source(members);
    assertThat(rename(code, name)).isInstanceOf(Renamed.class);
    assertThat(renamed(code, name)).isEqualTo(source(expected));
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "void f(int ‸n, int m) { } | m | n can't become m: line 2",
        "int x; int f(int ‸n) { return x + n; } | x | n can't become x: line 2",
        "int ‸x; int f(int n) { return x + n; } | n | x can't become n: line 2",
        "int f(int ‸n) { return IntStream.of(1).map(m -> m + n).sum(); } | m | n can't become m: line 2",
        "void ‸f(int n) { } void g(long n) { } void h() { g(1); } | g | f can't become g: line 2",
        "int f(int ‸n) { return n; } | class | class can't be a name",
        "int f(int ‸n) { return n; } | 2n | 2n can't be a name",
        "int f(int ‸n) { return n; } | _ | _ can't be a name",
        "int f(int n) { return Math.‸max(n, 1); } | least | max is declared outside your code",
        "public String to‸String() { return \"\"; } | text | toString gets its name from Object",
        "int f(int n) { return n +‸ 1; } | x | There is no name at the cursor",
        "void f(int ‸n) { int m = unknown.n; } | k | The meaning of n in line 2",
      })
  void refuses(String members, String name, String reason) {
    assertThat(rename(source(members), name))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().en()).startsWith(reason));
  }

  @Test
  void keepsNamesOfSupportClasses() {
    Map<String, String> support = Map.of("ListNode.java", "public class ListNode { int val; }");
    String code = "class A { int f(ListNode n) { return n.val; } }";
    assertThat(KNOWLEDGE.rename(code, code.indexOf("val"), "value", support))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().en()).contains("outside your code"));
  }

  private static String source(String members) {
    return "class Solution {\n  " + members + "\n}\n";
  }

  private static Renaming rename(String marked, String name) {
    return KNOWLEDGE.rename(marked.replace("‸", ""), marked.indexOf("‸"), name, Map.of());
  }

  private static String renamed(String marked, String wanted) {
    StringBuilder code = new StringBuilder(marked.replace("‸", ""));
    Renamed found = (Renamed) rename(marked, wanted);
    found.places().reversed().forEach(at -> code.replace(at, at + found.name().length(), wanted));
    return code.toString();
  }
}
