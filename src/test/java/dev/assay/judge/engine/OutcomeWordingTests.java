package dev.assay.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Localized;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Outcome.Fault;
import dev.assay.sandbox.Outcome.Reason;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeWordingTests {

  @Test
  void saysWhyAnAnswerIsUnusableInBothLanguages() {
    assertThat(unusable(Fault.TOO_DEEP, "32"))
        .isEqualTo(
            new Localized<>("The answer is nested more than 32 levels deep.", "答案的嵌套超过了 32 层。"));
    assertThat(unusable(Fault.NO_SUCH_PREFIX, "1000000", "3"))
        .isEqualTo(
            new Localized<>(
                "The method returned 1000000, but there are 3 elements.",
                "方法返回了 1000000，但只有 3 个元素。"));
    assertThat(unusable(Fault.NOTATION_FAILED, "NodeNotation.format", "java.lang.Error: no"))
        .isEqualTo(
            new Localized<>(
                "The problem's NodeNotation.format failed: java.lang.Error: no",
                "题目的 NodeNotation.format 执行失败：java.lang.Error: no"));
    assertThat(unusable(Fault.NOT_FOR_NEXT_STEP))
        .isEqualTo(
            new Localized<>(
                "The returned value has another type than the method says, so the next call can't"
                    + " take it.",
                "返回值的类型与方法声明的不同，下一次调用无法使用它。"));
  }

  /** A worker may send any text in the place of an argument. */
  @ParameterizedTest
  @EnumSource
  void putsArgumentsInAsTheyAre(Fault fault) {
    String odd = "{0} {1,number} '{' %s ' }";
    Localized<String> said = unusable(fault, odd, odd);
    if (fault != Fault.NOT_FOR_NEXT_STEP) {
      assertThat(said.en()).contains(odd);
      assertThat(said.zh()).contains(odd);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasWordsForEachReason(Reason reason) {
    Localized<String> said =
        OutcomeWording.describe(new Outcome.Stopped(reason, Duration.ZERO, ""));
    assertThat(said.en()).matches("[A-Z].*[.?]");
    assertThat(said.zh()).matches(".*[。？]");
  }

  @Test
  void takesAuthorsReasonsApartByLanguage() {
    assertThat(unusable(Fault.NOTATION_REFUSED, "It has no end.\n它没有结尾。"))
        .isEqualTo(new Localized<>("It has no end.", "它没有结尾。"));
    assertThat(unusable(Fault.NOTATION_REFUSED, "It has no end.\nNone at all."))
        .isEqualTo(Localized.same("It has no end.\nNone at all."));
    assertThat(threw("java.lang.IllegalArgumentException: n is odd\nn 是奇数"))
        .isEqualTo(new Localized<>("n is odd", "n 是奇数"));
  }

  /** The message of a solution's exception stays as it is, even in two lines. */
  @Test
  void leavesExceptionsOfSubmissionsWhole() {
    String text = "java.lang.IllegalArgumentException: mine\n我的";
    var threw = new Outcome.Threw(text, List.of(), List.of(), Duration.ZERO, Duration.ZERO, "");
    assertThat(OutcomeWording.message(threw)).isEqualTo(Localized.same(text));
  }

  private static Localized<String> unusable(Fault fault, String... arguments) {
    return OutcomeWording.message(
        new Outcome.Unusable(fault, List.of(arguments), Duration.ZERO, Duration.ZERO, ""));
  }

  private static Localized<String> threw(String message) {
    return OutcomeWording.describe(
        new Outcome.Threw(message, List.of(), List.of(), Duration.ZERO, Duration.ZERO, ""));
  }
}
