package dev.assay.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the editor to a verdict through a real proxy, configured as operating.md says. */
@ExtendWith({ChromiumCondition.class, NginxCondition.class})
@RealServer
class BehindNginxTests {

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;
  private Nginx nginx;

  @BeforeEach
  void start() throws IOException, InterruptedException, GeneralSecurityException {
    nginx = new Nginx(port);
  }

  @AfterEach
  void stop() {
    nginx.close();
  }

  @Test
  void solvesAProblemAtAnotherPort() throws IOException {
    solve("http://%s:%d".formatted(address(), nginx.http));
    // Chromium complains that without TLS this header does nothing.
    browsers.complaints().removeIf(each -> each.contains("Cross-Origin-Opener-Policy header"));
  }

  @Test
  void solvesAProblemBelowAPathWithTls() {
    solve("https://localhost:%d/assay".formatted(nginx.https));
  }

  private void solve(String base) {
    Page page = browsers.open(base, Browsers.desktop().setIgnoreHTTPSErrors(true));
    page.navigate(base + "/problems/maximum-gap");
    Browsers.awaitEditor(page);
    Browsers.write(page, MaximumGap.RIGHT);
    page.locator("[data-submit]").click();
    assertThat(Browsers.verdict(page)).hasText("Accepted", Browsers.patient());
    page.locator("a[href*='/language/zh']").first().click();
    assertThat(page).hasURL(base + "/problems/maximum-gap#result");
    assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
    page.navigate(base + "/profile");
    assertThat(page.locator(".great")).isVisible();
  }

  /**
   * Returns an address that is not this machine to a browser, which then sends an origin without
   * saying whether the request comes from the same site.
   */
  private static String address() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress())
        .map(InetAddress::getHostAddress)
        .findFirst()
        .orElse("127.0.0.1");
  }
}
