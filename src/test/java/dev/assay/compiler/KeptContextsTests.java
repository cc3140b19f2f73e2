package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.CompileBudget;
import dev.assay.compiler.javac.CompileThread;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.Javac;
import dev.assay.compiler.javac.JavacContext;
import dev.assay.compiler.javac.JavacOptions;
import dev.assay.compiler.javac.JavacSlots;
import dev.assay.compiler.javac.KeptContext;
import dev.assay.compiler.javac.MemorySource;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.Diagnostic.Severity;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Earlier compilations must make no difference. */
class KeptContextsTests {
  private static final WantedMethod WANTED = Wanted.method("int f()");
  private static final Support ALONE = new Support(Map.of(), false);

  /** As many of all that there are, chosen at random, show whether a kept context differs. */
  private static final int PROGRAMS = 200;

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

  /** Each has a class {@code Solution.Op} or {@code Other}, of another kind. */
  private static final List<String> NAMESAKES =
      List.of(
          "class Solution { enum Op { A { int g() { return 1; } }, B; int g() { return 2; } }"
              + " int f() { return switch (Op.A) { case A -> 1; case B -> 2; }; } }",
          "class Solution { enum Op { A, B } int f() { return switch (Op.B) { case A -> 1; case B -> 2; }; } }",
          "class Solution { sealed interface Op {} record Other(int a, int b) implements Op {}"
              + " int f() { Op o = new Other(1, 2); return switch (o) { case Other(int a, int b) -> a + b; }; } }",
          "class Solution { record Op(int a, int b) {} int f() { return new Op(1, 2).hashCode(); } }",
          "class Solution { record Op(int a) {} int f() { return new Op(1).hashCode(); } }",
          "class Solution { interface Op { int g(); } int f() { Op o = () -> 1; return o.g(); } }",
          "class Solution { class Op { int x = 1; } int f() { return new Op().x; } }",
          "class Solution { static class Op { int x = 1; } int f() { Supplier<Op> s = Op::new; return s.get().x; } }",
          "class Solution { static class Op<T> { T x; } int f() { return new Op<int[]>().x == null ? 1 : 2; } }",
          "class Solution { static class Op {} static class Other extends Op {}"
              + " int f() { Op o = new Other(); return o.hashCode(); } }",
          "class Solution { static class Other {} static class Op extends Other {}"
              + " int f() { Other o = new Op(); return o.hashCode(); } }",
          "class Solution { private static class Op { private int x; private Op() {} } int f() { return new Op().x; } }",
          "class Solution { @interface Op { int value(); } @Op(1) int f() { return 1; } }",
          "class Solution { static abstract class Op { class Other {} abstract int g(); }"
              + " int f() { return new Op() { int g() { return 5; } }.g(); } }",
          "class Solution { int f() { class Op { int x = 4; class Other {} } return new Op().x; } }",
          "class Solution { int f() { if (false) { class Op { class Other {} } } return 1; } }",
          "class Solution$Op { int y; } class Solution { int f() { return new Solution$Op().y; } }",
          "class Other { class Op {} } class Op extends Other {} class Solution { int f() { return 1; } }",
          "enum Other { Op } class Op {} class Solution { int f() { return Other.Op.ordinal(); } }",
          "package p; class Solution { record Op(int a) {} int f() { return new Op(1).a(); } }",
          "package p; class Solution { class Op { int a = 2; } int f() { return new Op().a; } }");

  @Test
  void keepsNamesakesApart() {
    var contexts = new KeptContexts();
    Map<String, Compilation> expected =
        NAMESAKES.stream()
            .collect(Collectors.toMap(source -> source, KeptContextsTests::inFreshContext));
    for (String before : NAMESAKES) {
      for (String source : NAMESAKES) {
        compile(contexts, before);
        assertThat(compile(contexts, source))
            .hasValueSatisfying(compiled -> assertSame(source, compiled, expected.get(source)));
      }
    }
    assertThat(contexts.idle()).hasSize(1);
  }

  @Test
  void writesTheProgramsOfThePackagesAsAFreshContextDoes() throws IOException {
    List<Path> programs;
    try (Stream<Path> files = Files.walk(Path.of("problems"))) {
      programs = new ArrayList<>(files.filter(file -> file.toString().endsWith(".java")).toList());
    }
    long seed = System.nanoTime();
    Collections.shuffle(programs, new Random(seed));
    programs = programs.subList(0, Math.min(programs.size(), PROGRAMS));
    FreshContext fresh = fresh();
    var kept = new KeptContext(fresh.javac(), fresh.jdk());

    int compiled = 0;
    for (Path program : programs) {
      String source = SourceText.withUsualImports(Files.readString(program), true).forJavac();
      Map<String, byte[]> expected = classes(fresh, source);
      if (!expected.isEmpty()) {
        assertThat(classes(kept, source))
            .as("seed %d: %s", seed, program)
            .containsExactlyEntriesOf(expected);
        compiled++;
      }
    }
    assertThat(compiled).isGreaterThan(programs.size() / 2);
  }

  private static Map<String, byte[]> classes(JavacContext context, String source) {
    return CompileThread.call(
        CompileBudget.unlimited(),
        () ->
            context.run(
                JavacOptions.toCompile(10),
                List.of(new MemorySource(0, "Solution.java", source)),
                error -> {},
                (task, files) -> {
                  task.generate();
                  return files.classes();
                }));
  }

  @Test
  void meansTheSameAsInAFreshContext() {
    var compiler = new SourceCompiler(DefaultLimits.LIMITS);
    List<String> sources = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      sources.addAll(SOUND);
      sources.addAll(CUNNING);
      sources.addAll(FAULTY);
    }
    Collections.shuffle(sources, new Random(1));

    for (String source : sources) {
      assertSame(source, compiler.compile(source, ALONE, WANTED), inFreshContext(source));
    }
  }

  @Test
  void showsNoClassOfAnotherSource() {
    var compiler = new SourceCompiler(DefaultLimits.LIMITS);
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

  private static Optional<Compilation> compile(KeptContexts contexts, String source) {
    FreshContext fresh = fresh();
    return CompileThread.call(
        CompileBudget.unlimited(), () -> contexts.compile(fresh, steps(fresh, source)));
  }

  private static Compilation inFreshContext(String source) {
    CompilerProperties budget = DefaultLimits.LIMITS;
    return new JavacSlots(budget.cpu(), budget.memory(), WarmUpSource::compile)
        .take(
            fresh -> steps(fresh, source).run(),
            reason -> new Rejected(List.of(new Diagnostic(1, 1, 1, 1, Severity.ERROR, reason))));
  }

  private static FreshContext fresh() {
    return Javac.SHARED.fresh(WarmUpSource::compile);
  }

  private static CompileSteps steps(FreshContext fresh, String source) {
    return new CompileSteps(fresh, 50, source, ALONE, WANTED);
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
