package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The fields of own cases, in a real browser. */
@ExtendWith(ChromiumCondition.class)
@RealServer
class CaseFieldsTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nums1 = [4,0], m = 1, nums2 = [2], n = 1",
        "Input: nums1 = [4,0], m = 1, nums2 = [2], n = 1\nOutput: [2,4]",
        "{\"nums1\": [4,0], \"m\": 1, \"nums2\": [2], \"n\": 1}",
        "[4,0]\n1\n[2]\n1",
        "n = 1, nums2 = [2], m = 1, nums1 = [4,0]",
      })
  void givesEachArgumentItsField(String pasted) {
    Page page = open(1280, 800);
    paste(page, pasted);
    assertFields(page, "[4,0]", "1", "[2]", "1");
    page.reload();
    assertFields(page, "[4,0]", "1", "[2]", "1");
  }

  @Test
  void opensATabForEachFurtherCase() {
    Page page = open(1280, 800);
    paste(
        page,
        """
        Example 1:
        Input: nums1 = [7,0], m = 1, nums2 = [2], n = 1
        Output: [2,7]
        Example 2:
        Input: nums1 = [8,0], m = 1, nums2 = [2], n = 1
        Output: [2,8]
        """);
    assertThat(tabs(page)).hasCount(4);
    assertFields(page, "[7,0]", "1", "[2]", "1");
    tabs(page).last().click();
    assertFields(page, "[8,0]", "1", "[2]", "1");
  }

  @Test
  void distributesWhatWasTyped() {
    Page page = open(1280, 800);
    Locator first = page.locator("[data-case-list] .shown textarea").first();
    first.fill("");
    first.pressSequentially("nums1 = [9,0], m = 1");
    page.keyboard().press("Tab");
    assertThat(first).hasValue("[9,0]");
    assertThat(page.getByLabel("m =").first()).hasValue("1");
  }

  @Test
  void showsAFaultAtItsFieldInItsTab() {
    Page page = open(1280, 800);
    tabs(page).nth(1).click();
    page.locator("[data-case-list] .shown [data-argument=nums2] textarea").fill("[1,x]");
    tabs(page).first().click();
    page.locator("[data-run]").click();
    Locator field = page.locator("[data-case-list] .shown [data-argument=nums2]");
    assertThat(tabs(page).nth(1)).hasAttribute("aria-selected", "true");
    assertThat(field.locator("textarea")).isFocused();
    assertThat(field.locator(".reason")).containsText("Case 2");
    field.locator("textarea").fill("[1]");
    assertThat(field.locator(".reason")).isEmpty();
    browsers.complaints().removeIf(complaint -> complaint.contains("status of 400"));
  }

  @Test
  void keepsTheRowThatAddsACaseInReach() {
    Page page = open(390, 700);
    page.locator("[href='#console']").click();
    Locator add = page.locator("[data-add-case]");
    for (int i = 0; i < 12; i++) {
      add.click();
    }
    assertThat(tabs(page)).hasCount(15);
    assertThat(add).isInViewport();
    assertThat(tabs(page).last()).isInViewport();
    page.locator("[data-case-list] .shown textarea").last().focus();
    assertThat(add).isInViewport();
  }

  @Test
  void removesACaseByKeyboard() {
    Page page = open(1280, 800);
    tabs(page).first().focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Delete");
    assertThat(tabs(page)).hasCount(2);
    assertThat(page.locator("[data-own-tabs] [aria-selected=true]")).isFocused();
    page.locator("[data-undo-cases]").click();
    assertThat(tabs(page)).hasCount(3);
  }

  private static Locator tabs(Page page) {
    return page.locator("[data-own-tabs] a");
  }

  private static void paste(Page page, String text) {
    Locator field = page.locator("[data-case-list] .shown textarea").first();
    field.fill("");
    field.focus();
    page.keyboard().insertText(text);
  }

  private static void assertFields(Page page, String... values) {
    Locator fields = page.locator("[data-case-list] .shown textarea");
    for (int i = 0; i < values.length; i++) {
      assertThat(fields.nth(i)).hasValue(values[i]);
    }
  }

  private Page open(int width, int height) {
    Page page =
        browsers.open(
            "http://localhost:" + port, Browsers.desktop().setViewportSize(width, height));
    page.navigate("/problems/merge-sorted-array");
    Browsers.awaitEditor(page);
    return page;
  }
}
