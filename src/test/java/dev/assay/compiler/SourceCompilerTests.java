package dev.assay.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.assay.compiler.Compilation.Compiled;
import dev.assay.compiler.Compilation.Rejected;
import dev.assay.compiler.entry.EntryPoint;
import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.CompileBudget;
import dev.assay.compiler.javac.CompileThread;
import dev.assay.compiler.source.Diagnostic;
import dev.assay.compiler.source.Diagnostic.Severity;
import dev.assay.language.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceCompilerTests {
  private static final SourceCompiler COMPILER = new SourceCompiler(DefaultLimits.LIMITS);
  private static final WantedMethod MIN_WINDOW =
      new WantedMethod(
          "Solution",
          "String minWindow(String s, String t)",
          "minWindow",
          "String",
          List.of("String", "String"),
          false);

  @Test
  void compilesWithoutImports() {
    Compilation compilation =
        COMPILER.compile(
            """
            class Solution {
                public String minWindow(String s, String t) {
                    Map<Character, Integer> need = new HashMap<>();
                    return s + t + need;
                }
            }
            """,
            MIN_WINDOW);
    assertThat(compilation)
        .isInstanceOfSatisfying(
            Compiled.class,
            compiled -> {
              assertThat(compiled.entryPoint())
                  .isEqualTo(
                      new EntryPoint(
                          "Solution",
                          "minWindow",
                          "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;"));
              assertThat(compiled.classes()).containsOnlyKeys("Solution");
              assertThat(compiled.mutableStatics()).isFalse();
            });
  }

  @Test
  void saysWhereTheErrorIs() {
    Compilation compilation =
        COMPILER.compile(
            "class Solution { public String minWindow(String s, String t) { return s + u; } }",
            MIN_WINDOW);
    assertThat(compilation)
        .isEqualTo(
            new Rejected(
                List.of(
                    new Diagnostic(
                        1,
                        75,
                        1,
                        76,
                        Severity.ERROR,
                        new Localized<>(
                            "cannot find symbol\n  symbol:   variable u\n  location: class Solution",
                            "找不到符号\n  符号:   变量 u\n  位置: 类 Solution")))));
  }

  @Test
  void seesSupportClasses() {
    Compilation compilation =
        COMPILER.compile(
            "class Solution { String minWindow(String s, String t) { return new Node(s).text; } }",
            Map.of("Node.java", "public class Node { String text; Node(String t) { text = t; } }"),
            MIN_WINDOW);
    assertThat(compilation)
        .isInstanceOfSatisfying(
            Compiled.class,
            compiled -> assertThat(compiled.classes()).containsOnlyKeys("Solution", "Node"));
  }

  @Test
  void refusesSourcesThatAreTooLong() {
    String source = "// 长".repeat(20_000);
    assertThat(messages(COMPILER.compile(source, MIN_WINDOW)))
        .containsExactly("The code has 120,000 bytes; at most 65,536 are accepted.");
  }

  @Test
  void speaksEnglishOnAServerWithAnotherLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    try {
      assertThat(messages(COMPILER.compile("class Solution {", MIN_WINDOW)))
          .containsExactly("reached end of file while parsing");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void reportsAtMostFiftyErrors() {
    String source = "class Solution { " + "Nothing n; ".repeat(500) + "}";
    assertThat(messages(COMPILER.compile(source, MIN_WINDOW))).hasSize(50);
  }

  @Test
  void saysNothingAboutSoundCode() {
    String source = "class Solution { String minWindow(String s, String t) { return s; } }";
    assertThat(COMPILER.diagnose(source, new Support(Map.of(), false), MIN_WINDOW)).isEmpty();
  }

  @Test
  void keepsCompilationsApart() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Compilation>> calls =
          IntStream.range(0, 40)
              .<Callable<Compilation>>mapToObj(
                  i -> () -> COMPILER.compile(i % 4 == 0 ? broken(i) : sound(i), MIN_WINDOW))
              .toList();
      List<Future<Compilation>> results = threads.invokeAll(calls);
      for (int i = 0; i < results.size(); i++) {
        if (i % 4 == 0) {
          assertThat(messages(results.get(i).get())).singleElement().asString().contains("y" + i);
        } else {
          assertThat(((Compiled) results.get(i).get()).classes())
              .containsOnlyKeys("Solution", "Helper" + i);
        }
      }
    }
  }

  @Test
  void stopsForACallerThatIsInterrupted() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> COMPILER.compile(sound(1), MIN_WINDOW));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void cancelsWhatRunsWhenTheCallerIsInterrupted() throws Exception {
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    CountDownLatch compiling = new CountDownLatch(1);
    Thread caller =
        Thread.ofPlatform()
            .start(
                () ->
                    thrown.complete(
                        catchThrowable(
                            () ->
                                CompileThread.call(
                                    CompileBudget.unlimited(),
                                    () -> {
                                      compiling.countDown();
                                      while (true) {
                                        CompileBudget.tick();
                                      }
                                    }))));
    compiling.await();
    caller.interrupt();
    assertThat(thrown.get(10, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
  }

  private static String sound(int i) {
    return "class Solution { String minWindow(String s, String t) { return new Helper%d().x; } }"
            .formatted(i)
        + "class Helper%d { String x; }".formatted(i);
  }

  private static String broken(int i) {
    return "class Solution { String minWindow(String s, String t) { return y%d; } }".formatted(i);
  }

  private static List<String> messages(Compilation compilation) {
    return ((Rejected) compilation)
        .diagnostics().stream().map(each -> each.message().en()).toList();
  }
}
