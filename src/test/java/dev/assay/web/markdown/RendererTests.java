package dev.assay.web.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are, or seem to be, too much to lay out. */
class RendererTests {

  private static final Duration LONG = Duration.ofMinutes(1);

  private static Rendered render(RenderBudget budget, String markdown) {
    return new Renderer(budget).render(Style.BLOCKS, markdown);
  }

  private static String table(int columns, String row, int rows) {
    return "|" + " x |".repeat(columns) + "\n|" + "---|".repeat(columns) + "\n" + row.repeat(rows);
  }

  static List<Arguments> tooMuch() {
    return List.of(
        arguments("many columns, short rows", table(2_000, "|x|\n", 500)),
        arguments("many columns, some rows", table(2_000, "|x|\n", 20)),
        arguments("many cells", table(10, "|x|y|z|a|b|c|d|e|f|g|\n", 3_000)),
        arguments("long", "word ".repeat(30_000)),
        arguments("large formulas", ("$" + "x^2+".repeat(20_000) + "1$ ")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooMuch")
  void showsTooMuchAsItWasWritten(String name, String markdown) {
    Rendered rendered = render(RenderBudget.USUAL, markdown);
    assertThat(rendered.plain()).isTrue();
    assertThat(rendered.html()).startsWith("<pre class=\"plain\">" + markdown.substring(0, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$a ", "$$a ", "$ a", "*a ", "**a* ", "[a](", "`a ", "<a ", "$a$ ", "\\$a ", ">"})
  void laysOutManyMarksThatMeanNothing(String part) {
    String markdown = part.repeat(95_000 / part.length());
    assertThat(render(new RenderBudget(100_000, 10_000_000, LONG, LONG), markdown).plain())
        .isFalse();
  }

  /** To look for each one's end anew would take the square of the length: some minutes of CPU. */
  @ParameterizedTest
  @ValueSource(strings = {"$a ", "$$a "})
  void readsUnclosedDollarsInProportionToTheText(String part) {
    var budget = new RenderBudget(400_000, 10_000_000, Duration.ofSeconds(10), LONG);
    assertThat(render(budget, part.repeat(100_000)).plain()).isFalse();
  }

  @Test
  void laysOutAWideTableThatIsNotTooLarge() {
    Rendered rendered = render(RenderBudget.USUAL, table(2_000, "", 0));
    assertThat(rendered.plain()).isFalse();
    assertThat(rendered.html()).startsWith("<table>");
  }

  @Test
  void stopsAtTheBudget() {
    String text = "*a* <b>";
    String written = "<pre class=\"plain\">*a* &lt;b&gt;</pre>";
    assertThat(render(new RenderBudget(6, 1_000, LONG, LONG), text).html()).isEqualTo(written);
    assertThat(render(new RenderBudget(100, 10, LONG, LONG), text).html()).isEqualTo(written);
    assertThat(render(new RenderBudget(100, 1_000, Duration.ZERO, LONG), text).html())
        .isEqualTo(written);
    assertThat(render(new RenderBudget(100, 1_000, LONG, LONG), text).plain()).isFalse();
  }

  @Test
  void cutsWhatNoPageCanHold() {
    assertThat(render(new RenderBudget(5, 10, LONG, LONG), "x".repeat(20)).html())
        .isEqualTo("<pre class=\"plain\">" + "x".repeat(10) + "…</pre>");
  }

  @Test
  void keepsLinesOfListsFreeOfBlocks() {
    var renderer = new Renderer(new RenderBudget(3, 100, LONG, LONG));
    assertThat(renderer.render(Style.INLINE, "a < b").html()).isEqualTo("a &lt; b");
    assertThat(renderer.render(Style.CONSTRAINT, "a < b").html()).isEqualTo("a &lt; b");
  }

  @Test
  void showsTheTextAsWrittenToSomebodyWhoWouldWaitTooLong() {
    var impatient = new Renderings(new RenderBudget(100, 1_000, LONG, Duration.ZERO));
    assertThat(impatient.get(Style.BLOCKS, "*a*").html()).contains("a");
    assertThat(impatient.isPlain("*a*")).isFalse();
  }
}
