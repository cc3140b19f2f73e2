package dev.assay.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.assay.Assay;
import dev.assay.sandbox.Lock;
import dev.assay.sandbox.SelfTest;
import dev.assay.sandbox.SelfTests;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What people see of a lock that is missing. */
@ExtendWith(ChromiumCondition.class)
@SpringBootTest(classes = Assay.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(LockNoticeBrowserTests.NoLock.class)
@DirtiesContext
class LockNoticeBrowserTests {

  private static final int PHONE = 390;

  @TestConfiguration(proxyBeanMethods = false)
  static class NoLock {
    @Bean
    @Primary
    SelfTest noLock() {
      return SelfTests.finding(new Lock.Missing(Lock.Cause.SECCOMP, "seccomp failed: ENOSYS"));
    }
  }

  @TempDir static Path data;
  private static Browsers browsers;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void keepDataApart(DynamicPropertyRegistry registry) {
    registry.add("assay.data", () -> data.toString());
  }

  @BeforeAll
  static void start() {
    browsers = new Browsers();
  }

  @AfterAll
  static void stop() {
    browsers.close();
  }

  @Test
  void refusesInPlaceAndKeepsTheCodeInTheEditor() {
    Page page = open(1280, ColorScheme.LIGHT);
    assertThat(page.locator("aside.lock-missing")).containsText("Nothing is judged here for now.");
    page.locator(".cm-content").click();
    page.keyboard().type("// mine ");
    for (String button : new String[] {"[data-submit]", "[data-run]"}) {
      page.locator(button).click();
      assertThat(page.locator("#result .notice p")).containsText("default seccomp profile");
      assertThat(page.locator(".cm-content")).containsText("// mine ");
    }
    assertThat(page.locator("[data-submit]")).isInViewport();
    assertThat(browsers.complaints()).allMatch(complaint -> complaint.contains("status of 503"));
  }

  @Test
  void fitsAPhoneInTheDark() {
    Page page = open(PHONE, ColorScheme.DARK);
    assertThat(page.locator("aside.lock-missing")).isVisible();
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(width).isEqualTo(PHONE);
  }

  private Page open(int width, ColorScheme colours) {
    var options = new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("en-US");
    Page page = browsers.open("http://localhost:" + port, options.setColorScheme(colours));
    page.navigate("/problems/maximum-gap");
    Browsers.awaitEditor(page);
    return page;
  }
}
