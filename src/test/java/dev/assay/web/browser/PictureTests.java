package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pictures of values in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class PictureTests {

  private static final String WITHOUT_INVERTING =
      "class Solution { TreeNode invertTree(TreeNode root) { return root; } }";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void drawsTheExamplesOfAStatement() {
    Page page = open("invert-binary-tree", Browsers.desktop());
    Locator pictures = page.locator("#description .picture[role=img]");
    assertThat(pictures.first())
        .hasAttribute("aria-label", "Binary tree with 7 nodes on 3 levels.");
    assertThat(pictures.first().locator("text"))
        .hasText(new String[] {"4", "2", "7", "1", "3", "6", "9"});
    BoundingBox root = pictures.first().locator(".node").nth(0).boundingBox();
    BoundingBox left = pictures.first().locator(".node").nth(1).boundingBox();
    BoundingBox right = pictures.first().locator(".node").nth(2).boundingBox();
    assertThat(left.y).isGreaterThan(root.y + root.height).isEqualTo(right.y);
    assertThat(left.x).isLessThan(root.x);
    assertThat(right.x).isGreaterThan(root.x);
  }

  @Test
  void drawsCyclesAndCalls() {
    Page page = open("linked-list-cycle-ii", Browsers.desktop());
    assertThat(page.locator("#description .picture").first())
        .hasAttribute(
            "aria-label", "Linked list with 4 nodes; the last one leads back to index 1.");
    assertThat(page.locator("#description .picture").first().locator(".back")).hasCount(1);
    page.navigate("/problems/lru-cache");
    assertThat(page.locator("#description .calls tbody tr").nth(3)).containsText("get(1)");
  }

  @Test
  void marksTheFirstDifferenceByShapeAndColour() {
    Page page = open("invert-binary-tree", Browsers.desktop());
    submit(page, WITHOUT_INVERTING);
    Locator shown = page.locator("#result .case.shown .pair");
    assertThat(shown.locator(".node.want text")).hasText("7");
    assertThat(shown.locator(".node.want .bar")).hasCSS("stroke-width", "2px");
    assertThat(shown.locator(".node.got text")).hasText("2");
    assertThat(shown.locator(".node.got .ring")).isVisible();
    assertThat(shown.locator(".picture").last())
        .hasAttribute(
            "aria-label",
            "Binary tree with 7 nodes on 3 levels. The first difference is marked: 2.");
    assertThat(shown.locator(".node.want rect"))
        .not()
        .hasCSS("fill", fill(shown.locator(".node.got rect").first()));
    assertThat(shown.locator("[data-part=actual]")).hasText("[4,2,7,1,3,6,9]");
  }

  @Test
  void remembersThatPicturesAreHidden() {
    Page page = open("invert-binary-tree", Browsers.desktop());
    submit(page, WITHOUT_INVERTING);
    Locator hide = page.locator("#result .case.shown [data-picture-switch]");
    assertThat(hide).hasAttribute("aria-pressed", "true");
    hide.focus();
    page.keyboard().press("Enter");
    assertThat(hide).hasAttribute("aria-pressed", "false");
    assertThat(page.locator(".picture >> visible=true")).hasCount(0);
    page.reload();
    Browsers.awaitEditor(page);
    Locator show = page.locator("#description [data-picture-switch]");
    assertThat(show).hasAttribute("aria-pressed", "false");
    assertThat(page.locator(".picture >> visible=true")).hasCount(0);
    show.click();
    assertThat(page.locator("#description .picture").first()).isVisible();
  }

  @Test
  void scrollsWidePicturesInThemselvesOnAPhone() {
    Page page = open("merge-k-sorted-lists", Browsers.desktop().setViewportSize(320, 640));
    page.locator("[href='#solving']").click();
    submit(page, "class Solution { ListNode mergeKLists(ListNode[] lists) { return lists[0]; } }");
    Locator picture = page.locator("#result .case.shown .pair .picture").first();
    assertThat(picture).isVisible();
    assertThat((int) picture.evaluate("box => box.scrollWidth - box.clientWidth")).isPositive();
    assertThat(picture).hasAttribute("tabindex", "0");
    for (String part : new String[] {"html", ".workspace", "#console", "#result"}) {
      assertThat((int) page.locator(part).evaluate("box => box.scrollWidth - box.clientWidth"))
          .as(part)
          .isZero();
    }
  }

  @Test
  void keepsItsLinesInForcedColours() {
    Page page = open("invert-binary-tree", Browsers.desktop().setForcedColors(ForcedColors.ACTIVE));
    Locator node = page.locator("#description .picture .node rect").first();
    assertThat(node).not().hasCSS("stroke", fill(node));
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, en-US", "dark, 390, zh-CN"})
  void isAccessible(String theme, int width, String language) {
    Page page =
        open(
            "invert-binary-tree",
            new Browser.NewContextOptions()
                .setViewportSize(width, 850)
                .setLocale(language)
                .setBypassCSP(true)
                .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    assertThat(Axe.faults(page)).isEmpty();
    page.locator("[href='#solving']").evaluate("tab => tab.click()");
    submit(page, WITHOUT_INVERTING);
    assertThat(page.locator("#result .case.shown .node.got")).isVisible();
    assertThat(Axe.faults(page)).isEmpty();
  }

  private static String fill(Locator shape) {
    return (String) shape.evaluate("shape => getComputedStyle(shape).fill");
  }

  private static void submit(Page page, String code) {
    Browsers.write(page, code);
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
