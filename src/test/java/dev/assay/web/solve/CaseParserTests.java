package dev.assay.web.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.web.request.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseParserTests {

  @Test
  void readsOneCaseALine() {
    assertThat(CaseParser.read("nums = [1,2], target = 3\nnums=[4],target=-5\r\n\n"))
        .containsExactly(
            Map.of("nums", List.of(1, 2), "target", 3), Map.of("nums", List.of(4), "target", -5));
  }

  @Test
  void readsOneArgumentALine() {
    assertThat(CaseParser.read("nums = [\n  1,\n  2\n]\ntarget = 3\n\nnums = []\ntarget = 0"))
        .containsExactly(
            Map.of("nums", List.of(1, 2), "target", 3), Map.of("nums", List.of(), "target", 0));
  }

  @Test
  void leavesSignsInsideOfTextsAlone() {
    assertThat(CaseParser.read("s = \"a, b = [1]\\\"\", t = \"]\""))
        .containsExactly(Map.of("s", "a, b = [1]\"", "t", "]"));
  }

  @Test
  void readsArgumentsWithNothingButSpaceBetween() {
    assertThat(CaseParser.read("s = \"a b = 1\" nums = [ 1, 2 ]  k = 3"))
        .containsExactly(Map.of("s", "a b = 1", "nums", List.of(1, 2), "k", 3));
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(CaseParser.read(" \n ")).isEmpty();
  }

  @Test
  void readsOneCaseAField() {
    assertThat(CaseParser.readEach(new String[] {"n = 1, k = 2", "n = 3"}))
        .containsExactly(Map.of("n", 1, "k", 2), Map.of("n", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n = 1, n = 2", "nums = [1", "what"})
  void refusesAFieldThatIsNotOneCase(String text) {
    assertThatThrownBy(() -> CaseParser.readEach(new String[] {"n = 1", text}))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.arguments()[0]).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,2]", "nums [1]", "= 3", "nums = ", "nums = [1", "s = abc", "n = 1 2"})
  void refusesWhatIsNoCase(String text) {
    assertThatThrownBy(() -> CaseParser.read("k = 1\n" + text))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.arguments()[0]).isEqualTo(2L));
  }

  @Test
  void keepsTheSignOfAZero() {
    assertThat(CaseParser.read("x = -0, xs = [-0, 0, -0.0, -1], s = \"-0\""))
        .containsExactly(Map.of("x", -0.0, "xs", List.of(-0.0, 0, -0.0, -1), "s", "-0"));
  }
}
