package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.problem.folder.PackageFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

/** Pictures of graphs, which packages ask for by {@code pictures}, in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphPictureTests {

  private static final Duration A_WHILE = Duration.ofSeconds(90);

  private static final String SAME =
      "class Solution { int[][] reverse(int n, int[][] roads) { return roads; } }";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;
  @Autowired private ProblemCatalogue problems;

  private final Path ownProblems = RealServer.OWN_FOLDER;

  @BeforeAll
  void addProblems() throws IOException {
    write(
            "count-roads",
            "int count(int n, int[][] roads)",
            "{ roads: { graph: n } }",
            "- { input: { n: 4, roads: [[0, 1], [1, 2], [0, 2]] }, output: 3 }\n")
        .with(
            "submissions/accepted/length.java",
            "class Solution { int count(int n, int[][] roads) { return roads.length; } }");
    write(
            "reverse-roads",
            "int[][] reverse(int n, int[][] roads)",
            "{ roads: { directed: n }, return: { directed: n } }",
            "- { input: { n: 3, roads: [[0, 1, 5], [1, 2, 7]] }, output: [[1, 0, 5], [2, 1, 7]] }\n")
        .with(
            "submissions/accepted/swap.java",
            """
            class Solution {
                int[][] reverse(int n, int[][] roads) {
                    int[][] reversed = new int[roads.length][];
                    for (int i = 0; i < roads.length; i++) {
                        reversed[i] = new int[] {roads[i][1], roads[i][0], roads[i][2]};
                    }
                    return reversed;
                }
            }
            """);
    await()
        .atMost(A_WHILE)
        .until(
            () ->
                problems.find("count-roads").isPresent()
                    && problems.find("reverse-roads").isPresent());
  }

  private PackageFixture write(String slug, String signature, String pictures, String cases)
      throws IOException {
    PackageFixture fixture =
        PackageFixture.write(ownProblems, slug)
            .with(
                "problem.yaml",
                """
                number: %d
                title: { en: %s, zh: 道路 }
                difficulty: easy
                tags: [graph]
                signature: "%s"
                pictures: %s
                """
                    .formatted(20_000 + slug.length(), slug.replace('-', ' '), signature, pictures))
            .with("cases/sample.yaml", cases)
            .without("cases/secret.yaml");
    FileSystemUtils.deleteRecursively(fixture.folder().resolve("submissions"));
    return fixture;
  }

  @AfterAll
  void removeProblems() throws IOException {
    FileSystemUtils.deleteRecursively(ownProblems);
    await()
        .atMost(A_WHILE)
        .until(
            () ->
                problems.find("count-roads").isEmpty() && problems.find("reverse-roads").isEmpty());
  }

  @Test
  void drawsNodesApartAndNodesWithoutEdges() {
    Page page = open("count-roads", Browsers.desktop());
    Locator picture = page.locator("#description .picture[role=img]");
    assertThat(picture).hasCount(1);
    assertThat(picture).hasAttribute("aria-label", "Graph with 4 nodes and 3 edges.");
    assertThat(picture.locator(".node text")).hasText(new String[] {"0", "1", "2", "3"});
    assertThat(picture.locator(".edge")).hasCount(3);
    assertThat(picture.locator(".head")).hasCount(0);
    for (int i = 0; i < 4; i++) {
      for (int k = 0; k < i; k++) {
        BoundingBox one = picture.locator(".node").nth(i).boundingBox();
        BoundingBox other = picture.locator(".node").nth(k).boundingBox();
        double distance = Math.hypot(one.x - other.x, one.y - other.y);
        assertThat(distance).as("nodes %d and %d", i, k).isGreaterThan(one.width);
      }
    }
  }

  @Test
  void leadsArrowsBetweenNodesAndWritesWeights() {
    Page page = open("reverse-roads", Browsers.desktop());
    Locator given = page.locator("#description .picture").first();
    assertThat(given).hasAttribute("aria-label", "Directed graph with 3 nodes and 2 edges.");
    assertThat(given.locator(".weight")).hasText(new String[] {"5", "7"});
    assertThat(given.locator(".head")).hasCount(2);
    BoundingBox head = given.locator(".head").first().boundingBox();
    BoundingBox from = given.locator(".node").nth(0).boundingBox();
    BoundingBox to = given.locator(".node").nth(1).boundingBox();
    assertThat(distance(head, to)).isLessThan(distance(head, from));
    Locator reversed = page.locator("#description .picture").last();
    head = reversed.locator(".head").first().boundingBox();
    from = reversed.locator(".node").nth(1).boundingBox();
    to = reversed.locator(".node").nth(0).boundingBox();
    assertThat(distance(head, to)).isLessThan(distance(head, from));
  }

  @Test
  void marksTheFirstWrongEdge() {
    Page page = open("reverse-roads", Browsers.desktop());
    submit(page);
    Locator shown = page.locator("#result .case.shown .pair");
    assertThat(shown.locator(".link.want")).hasCount(1);
    assertThat(shown.locator(".link.got")).hasCount(1);
    assertThat(shown.locator(".link.got .edge")).hasCSS("stroke-dasharray", "6px, 4px");
    assertThat(shown.locator(".picture").last())
        .hasAttribute(
            "aria-label",
            "Directed graph with 3 nodes and 2 edges. The first difference is marked: 0–1.");
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, en-US", "dark, 320, zh-CN"})
  void isAccessibleAndScrollsInItself(String theme, int width, String language) {
    Page page =
        open(
            "reverse-roads",
            new Browser.NewContextOptions()
                .setViewportSize(width, 850)
                .setLocale(language)
                .setBypassCSP(true)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    assertThat(page.locator("#description .picture").first()).isVisible();
    assertThat(Axe.faults(page)).isEmpty();
    page.locator("[href='#solving']").evaluate("tab => tab.click()");
    submit(page);
    assertThat(page.locator("#result .case.shown .link.got")).isVisible();
    assertThat(Axe.faults(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
  }

  private static double distance(BoundingBox one, BoundingBox other) {
    return Math.hypot(
        one.x + one.width / 2 - other.x - other.width / 2,
        one.y + one.height / 2 - other.y - other.height / 2);
  }

  private static void submit(Page page) {
    Browsers.write(page, SAME);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("#result h2.verdict-WRONG_ANSWER")).isVisible();
  }

  private Page open(String slug, Browser.NewContextOptions options) {
    Page page = browsers.open("http://localhost:" + port, options);
    page.navigate("/problems/" + slug);
    Browsers.awaitEditor(page);
    return page;
  }
}
