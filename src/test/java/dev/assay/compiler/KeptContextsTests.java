package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.Diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What others compiled before must make no difference. */
class KeptContextsTests {
  private static final WantedMethod WANTED = Wanted.method("int f()");
  private static final Support ALONE = new Support(Map.of(), false);

  private static final List<String> SOUND =
      List.of(
          "class Solution { int f() { return 1; } }",
          "class Solution { int f() { return Stream.of(1, 2).mapToInt(i -> i).sum(); } }",
          "class Solution { int f() { return new Object() { int x = 3; }.x; } }",
          "class Solution { int f() { record P(int a) {} return new P(4).a(); } }",
          "class Solution { enum E { A, B } int f() { return switch (E.A) { case A -> 1; case B -> 2; }; } }",
          "class Solution { int f() { Map<String, List<Integer>> m = new HashMap<>(); return m.size(); } }",
          "class Solution { int f() { int[] n = {0}; Runnable r = () -> n[0]++; r.run(); return n[0]; } }",
          "class Solution { sealed interface S permits A {} record A(int i) implements S {}"
              + " int f() { S s = new A(1); return switch (s) { case A(int i) -> i; }; } }",
          "class Node { int v; Node next; } class Solution { int f() { return new Node().v; } }",
          "class Solution { int f() { String s = \"a\"; return (s + 1 + 'c').length(); } }");

  /** They compile, and leave as much behind as they can. */
  private static final List<String> CUNNING =
      List.of(
          "class String {} class Solution { int f() { String s = new String(); return 1; } }",
          "class HashMap<A, B> { int size = 7; } class Map<A, B> {}"
              + " class Solution { int f() { return new HashMap<Integer, Integer>().size; } }",
          "class Node { long v; Node(int i) {} } class Solution { int f() { return 1; } }",
          "package java2; class Stream { static int of() { return 1; } } class Solution { int f() { return Stream.of(); } }",
          "class List {} class Runnable {} class Integer {} class Solution { int f() { return 2; } }",
          "class Solution { class Solution$1 {} class E { class F {} } int f() { return 3; } }",
          "interface Iterable {} class Object2 implements Iterable {} class Solution { int f() { return 4; } }");

  private static final List<String> FAULTY =
      List.of(
          "package java; class util { static int x; } class Solution { int f() { return 1; } }",
          "package java.util; class HashMap { int broken; } class Solution { int f() { return 1; } }",
          "package java.lang; public class Object {} class Solution { int f() { return 1; } }",
          "class A extends B {} class B extends A {} class Solution { int f() { return 1; } }",
          "class Solution { int f() { return missing; } }",
          "class Solution { int f() { return new Foo().x; } }",
          "class Solution { int f() { String s = 1; return 2; } }",
          "class Solution extends HashMap<NoSuch, int[]> { int f() { return 1 } }",
          "import java.util.Nothing; class Solution { int f() { return Nothing.x; } }",
          "module m { exports java.util; }",
          "@interface A { B b(); } @interface B { A a(); } class Solution { int f() { return 1; } }");

  @Test
  void meansTheSameAsInAFreshContext() {
    var compiler = new SourceCompiler(CompilerProperties.defaults());
    List<String> sources = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      sources.addAll(SOUND);
      sources.addAll(CUNNING);
      sources.addAll(FAULTY);
    }
    Collections.shuffle(sources, new Random(1));

    for (String source : sources) {
      assertSame(source, compiler.compile(source, ALONE, WANTED), fresh(source));
    }
  }

  @Test
  void showsNoClassOfAnotherSource() {
    var compiler = new SourceCompiler(CompilerProperties.defaults());
    String secret = "class Secret { int key; } class Solution { int f() { return 1; } }";
    String thief = "class Solution { int f() { return new Secret().key; } }";

    assertThat(compiler.compile(secret, ALONE, WANTED)).isInstanceOf(Compiled.class);
    assertThat(compiler.compile(thief, ALONE, WANTED)).isInstanceOf(Rejected.class);
  }

  @Test
  void isUsedAgainAfterSuccessOnly() {
    var contexts = new KeptContexts();
    compile(contexts, SOUND.getFirst());
    compile(contexts, SOUND.getLast());
    assertThat(contexts.idle()).extracting(KeptContext::uses).containsExactly(2);

    compile(contexts, "class Solution { int f() { return missing; } }");
    assertThat(contexts.idle()).isEmpty();
  }

  @Test
  void isNotKeptForEver() {
    var contexts = new KeptContexts();
    String large = SOUND.getFirst() + " //" + "x".repeat(60_000);
    for (int i = 0; i < 33; i++) {
      compile(contexts, large);
    }
    assertThat(contexts.idle()).hasSize(1);

    compile(contexts, large);
    assertThat(contexts.idle()).isEmpty();
  }

  private static void compile(KeptContexts contexts, String source) {
    var javac = Javac.SHARED.compiler();
    CompileThread.call(
        CompileBudget.unlimited(),
        () -> contexts.compile(javac, Javac.SHARED.jdk(), steps(source)));
  }

  private static Compilation fresh(String source) {
    return new JavacTurns(CompilerProperties.defaults())
        .take(
            (javac, jdk) -> steps(source).run(),
            reason -> new Rejected(List.of(new Diagnostic(1, 1, 1, 1, Severity.ERROR, reason))));
  }

  private static Steps steps(String source) {
    return new Steps(Javac.SHARED.compiler(), Javac.SHARED.jdk(), 50, source, ALONE, WANTED);
  }

  private static void assertSame(String source, Compilation one, Compilation other) {
    if (one instanceof Compiled compiled && other instanceof Compiled expected) {
      assertThat(compiled.entryPoints()).as(source).isEqualTo(expected.entryPoints());
      assertThat(compiled.classes().keySet()).as(source).isEqualTo(expected.classes().keySet());
      compiled
          .classes()
          .forEach(
              (name, code) ->
                  assertThat(code)
                      .as(name + " in " + source)
                      .isEqualTo(expected.classes().get(name)));
    } else {
      assertThat(one).as(source).isEqualTo(other);
    }
  }
}
