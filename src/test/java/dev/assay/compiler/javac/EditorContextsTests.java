package dev.assay.compiler.javac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.compiler.javac.EditorContexts.Question;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A context is used again after errors of a text, but not after one of javac. */
class EditorContextsTests {
  private static final String RIGHT = "class A { String s = \"x\"; }";
  private static final String WRONG = "class A { String s = 1; }";

  private final EditorContexts contexts = new EditorContexts();
  private final FreshContext fresh =
      Javac.SHARED.fresh(
          context -> context.run(List.of(), source(RIGHT), ignored -> {}, (task, files) -> 1));

  @Test
  void keepsAContextAfterErrors() {
    answer(context -> errors(context, RIGHT)); // loads classes of javac, which takes memory
    int before = contexts.idle().stream().mapToInt(KeptContext::uses).sum();
    for (String text : List.of(WRONG, RIGHT, WRONG)) {
      assertThat(answer(context -> errors(context, text))).isEqualTo(text.equals(WRONG) ? 1 : 0);
    }
    assertThat(contexts.idle()).extracting(KeptContext::uses).containsExactly(before + 3);
  }

  @Test
  void dropsAContextAfterManyTexts() {
    int most = 0;
    for (int i = 0; i < 400; i++) {
      answer(context -> errors(context, WRONG));
      most = contexts.idle().stream().mapToInt(KeptContext::uses).reduce(most, Math::max);
    }
    assertThat(most).isEqualTo(299);
  }

  @Test
  void dropsAContextAfterMuchText() {
    answer(context -> errors(context, RIGHT));
    String large = RIGHT + "//" + "x".repeat(1_000_000);
    answer(context -> errors(context, large));
    assertThat(contexts.idle()).hasSize(1);
    answer(context -> errors(context, large));
    assertThat(contexts.idle()).isEmpty();
  }

  @Test
  void dropsAContextThatTookMuchMemory() {
    answer(
        context -> {
          List<byte[]> taken = new ArrayList<>();
          for (int i = 0; i < 65; i++) {
            taken.add(new byte[1 << 20]);
          }
          return taken.size();
        });
    assertThat(contexts.idle()).isEmpty();
  }

  @Test
  void asksAgainInAFreshContextAfterAFailure() {
    int errors =
        answer(
            context -> {
              if (context instanceof KeptContext) {
                throw new AssertionError("as javac's own");
              }
              return errors(context, WRONG);
            });
    assertThat(errors).isOne();
    assertThat(contexts.idle()).isEmpty();
  }

  @Test
  void dropsAContextThatAQuestionDistrusts() {
    answer(
        context -> {
          context.distrust();
          return 1;
        });
    assertThat(contexts.idle()).isEmpty();
  }

  @Test
  void dropsAContextWhoseBudgetIsSpentEvenIfNobodySaysSo() {
    int answer = within(small(), context -> spend());
    assertThat(answer).isOne();
    assertThat(contexts.idle()).isEmpty();
  }

  @Test
  void asksOnceWhereTheBudgetIsSpent() {
    int[] asked = {0};
    assertThatThrownBy(
            () ->
                within(
                    small(),
                    context -> {
                      asked[0]++;
                      spend();
                      throw new IllegalStateException("what became of the end of the budget");
                    }))
        .hasRootCauseInstanceOf(IllegalStateException.class);
    assertThat(asked[0]).isOne();
  }

  private static CompileBudget small() {
    return new CompileBudget(Duration.ofSeconds(9), DataSize.ofBytes(1));
  }

  /** Spends the budget, and swallows its end as javac may do. */
  private static int spend() {
    byte[] allocated = new byte[100];
    try {
      for (int i = 0; i < 10_000; i++) {
        CompileBudget.tick();
      }
    } catch (CompileBudget.Spent end) {
      return 1;
    }
    return allocated.length;
  }

  private int answer(Question<Integer> question) {
    return within(CompileBudget.unlimited(), question);
  }

  private int within(CompileBudget budget, Question<Integer> question) {
    return CompileThread.call(budget, () -> contexts.answer(fresh, question));
  }

  private static int errors(JavacContext context, String text) throws IOException {
    List<Object> errors = new ArrayList<>();
    return context.run(
        JavacOptions.toCompile(9),
        source(text),
        errors::add,
        (task, files) -> {
          task.analyze();
          return errors.size();
        });
  }

  private static List<MemorySource> source(String text) {
    return List.of(new MemorySource(0, "A.java", text));
  }
}
