package dev.assay.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.picture.Picture.Kind;
import dev.assay.web.picture.Picture.Part;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTests {

  @Test
  void drawsATree() {
    Picture picture = tree("[2,1,null]");
    assertThat(picture.content())
        .isEqualTo(
            "<path class=\"edge\" d=\"M39 19L19 71\"/>"
                + "<g class=\"node\"><rect x=\"24\" y=\"4\" width=\"30\" height=\"30\" rx=\"15\"/>"
                + "<text x=\"39\" y=\"23.5\">2</text></g>"
                + "<g class=\"node\"><rect x=\"4\" y=\"56\" width=\"30\" height=\"30\" rx=\"15\"/>"
                + "<text x=\"19\" y=\"75.5\">1</text></g>");
    assertThat(List.of(picture.width(), picture.height(), picture.size(), picture.second()))
        .containsExactly(58, 90, 2, 2);
  }

  @Test
  void drawsAListWithAnArrowToEachNextNode() {
    Picture picture = chain("[3,20]", Mark.NONE, -1);
    assertThat(picture.content())
        .isEqualTo(
            "<g class=\"node\"><rect x=\"4\" y=\"4\" width=\"30\" height=\"30\" rx=\"15\"/>"
                + "<text x=\"19\" y=\"23.5\">3</text></g>"
                + "<path class=\"edge\" d=\"M34 19L57 19\"/>"
                + "<path class=\"head\" d=\"M59 19L52 15L52 23Z\"/>"
                + "<g class=\"node\"><rect x=\"60\" y=\"4\" width=\"30\" height=\"30\" rx=\"15\"/>"
                + "<text x=\"75\" y=\"23.5\">20</text></g>");
  }

  @Test
  void leadsTheLastNodeOfACycleBack() {
    Picture picture = chain("[3,2,0,-4]", Mark.NONE, 1);
    assertThat(picture.kind()).isEqualTo(Kind.CYCLE);
    assertThat(picture.second()).isEqualTo(1);
    assertThat(picture.content()).contains("class=\"back\" d=\"M180 34C").contains("82 39\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4, 999_999})
  void letsAListEndThatLeadsBackToNoNode(int backTo) {
    assertThat(chain("[3,2,0,-4]", Mark.NONE, backTo).kind()).isEqualTo(Kind.CHAIN);
  }

  @Test
  void drawsRandomPointersAndNoneForNull() {
    Picture picture = some(RandomPicture.of(read("[[7,null],[13,0],[11,2]]"), Mark.NONE));
    assertThat(count(picture, "class=\"random\"")).isEqualTo(2);
    assertThat(picture.size()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[7,3]]", "[[7,-1]]", "[[7]]", "[7]", "[[7,[0]]]", "[]"})
  void drawsNoRandomPointersOfOtherValues(String value) {
    assertThat(RandomPicture.of(read(value), Mark.NONE)).isNull();
  }

  @Test
  void drawsSeveralListsAndMarksEmptyOnes() {
    Picture picture = some(ChainPicture.ofSeveral(read("[[1,4],[],[2]]"), Mark.NONE));
    assertThat(List.of(picture.size(), picture.second())).containsExactly(3, 3);
    assertThat(texts(picture)).containsExactly("0", "1", "4", "1", "∅", "2", "2");
  }

  @Test
  void drawsAGridWithIndexes() {
    Picture picture = grid("[[\"1\",\"0\"],[\"x\"]]", Mark.NONE);
    assertThat(texts(picture)).containsExactly("0", "1", "0", "1", "0", "1", "x");
    assertThat(List.of(picture.size(), picture.second())).containsExactly(2, 2);
  }

  @Test
  void marksTheFirstDifferenceByShapes() {
    assertThat(grid("[[1,2]]", new Mark(4, 5, true)).content())
        .contains("<g class=\"cell want\">")
        .contains("<path class=\"bar\"");
    Picture actual = grid("[[1,3]]", new Mark(4, 5, false));
    assertThat(actual.content()).contains("<g class=\"cell got\">").contains("class=\"ring\"");
    assertThat(actual.marked()).isEqualTo("3");
  }

  @Test
  void marksTheGapWhereSomethingIsMissing() {
    assertThat(grid("[[1,2],[3]]", new Mark(9, 9, false)).content()).contains("cell got gap");
    assertThat(grid("[[1,2]]", new Mark(6, 6, false)).content()).contains("cell got gap");
    assertThat(chain("[1]", new Mark(2, 2, false), -1).content()).contains("node got gap");
    assertThat(some(TreePicture.of(read("[1,2]"), new Mark(4, 4, false))).content())
        .contains("node got gap");
    assertThat(some(TreePicture.of(read("[1,null,2]"), new Mark(3, 7, true))).content())
        .contains("node want gap");
  }

  @Test
  void marksNothingIfAllDiffers() {
    assertThat(new Mark(0, 5, true).within(read("[1,2]"))).isEqualTo(Mark.NONE);
    assertThat(new Mark(1, 2, true).within(read("[1,2]"))).isEqualTo(new Mark(1, 2, true));
  }

  @Test
  void drawsAGraphWithAllItsNodes() {
    Picture picture = graph("[[0,1],[2,0],[1,0]]", false, 5);
    assertThat(List.of(picture.size(), picture.second())).containsExactly(5, 3);
    assertThat(count(picture, "class=\"edge\"")).isEqualTo(2);
    assertThat(texts(picture)).containsExactly("0", "1", "2", "3", "4");
    assertThat(picture.content()).doesNotContain("class=\"head\"");
  }

  @Test
  void countsNodesFromOneIfAnEdgeNamesTheLast() {
    assertThat(texts(graph("[[1,3,7]]", true, 3))).containsExactly("7", "1", "2", "3");
  }

  @Test
  void drawsArrowsWeightsAndLoopsOfADirectedGraph() {
    Picture picture = graph("[[0,1,5],[0,1,6],[1,1,2]]", true, -1);
    assertThat(texts(picture)).contains("5, 6");
    assertThat(count(picture, "class=\"head\"")).isEqualTo(2);
  }

  @Test
  void keepsTheNodesOfALargeGraphApart() {
    String edges =
        IntStream.range(0, 24)
            .mapToObj(i -> "[" + i + "," + i * 7 % 24 + "]")
            .collect(Collectors.joining(",", "[", "]"));
    List<double[]> corners =
        Pattern.compile("<rect x=\"([\\d.]+)\" y=\"([\\d.]+)\"")
            .matcher(graph(edges, false, 24).content())
            .results()
            .map(
                found ->
                    new double[] {
                      Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))
                    })
            .toList();
    assertThat(corners).hasSize(24);
    for (int i = 0; i < 24; i++) {
      for (int j = 0; j < i; j++) {
        double[] one = corners.get(i);
        double[] other = corners.get(j);
        assertThat(Math.hypot(one[0] - other[0], one[1] - other[1])).isGreaterThan(Canvas.NODE);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[]", "[[0]]", "[[0,1,2,3]]", "[[0,-1]]", "[[0,\"a\"]]", "[0,1]", "[[0,[1]]]"})
  void drawsNoGraphOfOtherValues(String value) {
    assertThat(GraphPicture.of(read(value), Mark.NONE, false, -1)).isNull();
  }

  @Test
  void drawsNoGraphWithMoreNodesThanItHas() {
    assertThat(GraphPicture.of(read("[[0,3]]"), Mark.NONE, false, 3)).isNull();
    assertThat(GraphPicture.of(read("[[0,3]]"), Mark.NONE, false, 25)).isNull();
  }

  @Test
  void drawsNothingLarge() {
    assertThat(TreePicture.of(read(list(40)), Mark.NONE)).isNotNull();
    assertThat(TreePicture.of(read(list(41)), Mark.NONE)).isNull();
    assertThat(ChainPicture.of(read(list(20)), Mark.NONE, -1)).isNotNull();
    assertThat(ChainPicture.of(read(list(21)), Mark.NONE, -1)).isNull();
    assertThat(GridPicture.of(read("[" + list(16) + "]"), Mark.NONE)).isNotNull();
    assertThat(GridPicture.of(read("[" + list(17) + "]"), Mark.NONE)).isNull();
  }

  @Test
  void drawsNoTreeWithTooManyLevels() {
    assertThat(TreePicture.of(read("[1" + ",null,1".repeat(11) + "]"), Mark.NONE)).isNotNull();
    assertThat(TreePicture.of(read("[1" + ",null,1".repeat(12) + "]"), Mark.NONE)).isNull();
  }

  @Test
  void drawsThePartAroundTheDifferenceOfALongList() {
    String list = list(50);
    int place = list.indexOf("40");
    Picture picture = chain(list, new Mark(place, place + 2, true), -1);
    assertThat(picture.part()).isEqualTo(new Part(30, 49, 0, -1));
    assertThat(texts(picture)).hasSize(21).startsWith("…", "30").endsWith("49");
    assertThat(picture.marked()).isEqualTo("40");
  }

  @Test
  void drawsThePartAroundTheDifferenceOfALargeGrid() {
    String rows = IntStream.range(0, 30).mapToObj(i -> list(30)).collect(Collectors.joining(","));
    int place = rows.lastIndexOf("29") + 1;
    Picture picture = grid("[" + rows + "]", new Mark(place, place + 2, false));
    assertThat(picture.part()).isEqualTo(new Part(18, 29, 14, 29));
    assertThat(count(picture, "cell got")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[1,2",
        "[1,2]]",
        "[1,2…",
        "[1,,2]",
        "[,1]",
        "{\"a\":1}",
        "[[[[1]]]]",
        "[\"a]",
        "\"\"\"",
        "[1 \"a\"]",
        "]"
      })
  void readsNothingElse(String text) {
    assertThat(ValueReader.read(text)).isNull();
  }

  @Test
  void givesUpHugeAndDeepValuesAtOnce() {
    assertThat(ValueReader.read("[".repeat(3_999))).isNull();
    assertThat(ValueReader.read("[" + "1,".repeat(1_000_000) + "1]")).isNull();
    assertThat(ValueReader.read("")).isNull();
  }

  @Test
  void escapesAndShortensStrangeTexts() {
    Picture picture = grid("[[\"<script>alert(1)</script>&\\\"\u0001\"]]", Mark.NONE);
    assertThat(picture.content())
        .doesNotContain("<script")
        .contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;&amp;\\&quot; </title>");
    assertThat(texts(picture)).contains("&lt;script&gt;al…");
    assertThat(texts(grid("[[\"一二三四五六\",-2147483648]]", Mark.NONE)))
        .contains("一二三四五…", "-2147483648");
  }

  private static Picture tree(String value) {
    return some(TreePicture.of(read(value), Mark.NONE));
  }

  private static Picture chain(String value, Mark mark, int backTo) {
    return some(ChainPicture.of(read(value), mark, backTo));
  }

  private static Picture grid(String value, Mark mark) {
    return some(GridPicture.of(read(value), mark));
  }

  private static Picture graph(String value, boolean directed, int size) {
    return some(GraphPicture.of(read(value), Mark.NONE, directed, size));
  }

  private static Value read(String text) {
    return Objects.requireNonNull(ValueReader.read(text));
  }

  private static Picture some(@Nullable Picture picture) {
    return Objects.requireNonNull(picture);
  }

  private static List<String> texts(Picture picture) {
    return Pattern.compile("<text[^>]*>([^<]*)<")
        .matcher(picture.content())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static long count(Picture picture, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(picture.content()).results().count();
  }

  private static String list(int size) {
    return IntStream.range(0, size)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
