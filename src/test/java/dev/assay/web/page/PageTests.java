package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The parts that every page has, and the files that it loads. */
@WebTest
class PageTests {

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource({
    "/problems/two-sum?x=1, /problems/two-sum?x=1",
    "//evil.example,        /",
    "/\\evil.example,       /",
    "https://evil.example,  /",
  })
  void switchesTheLanguageAndLeadsBackHere(String back, String target) {
    var result = mvc.get().uri("/language/zh?back={back}", back).exchange();
    assertThat(result).hasRedirectedUrl(target);
    assertThat(result.getResponse().getCookie("lang").getValue()).isEqualTo("zh");
  }

  @ParameterizedTest
  @CsvSource({"/nope, 404", "/problems/nope, 404", "/assets/nope.js, 404", "/profile/code, 405"})
  void answersErrorsWithAPage(String uri, int status) {
    var result = mvc.get().uri(uri).exchange();
    assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    Document page = parse(result);
    assertThat(page.select(".error-number").text()).isEqualTo(String.valueOf(status));
    assertThat(page.select("a.button")).hasSize(1);
    assertThat(page.select("script[type=importmap]").attr("nonce")).isNotBlank();
    assertThat(page.select("link[rel=stylesheet]").attr("href")).contains("/assets/assay-");
  }

  @Test
  void allowsNoScriptButItsOwn() {
    var result = mvc.get().uri("/problems/two-sum").exchange();
    String policy = result.getResponse().getHeader("Content-Security-Policy");
    String nonce = parse(result).select("script[type=importmap]").attr("nonce");
    assertThat(nonce).hasSizeGreaterThan(20);
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self' 'nonce-" + nonce + "'")
        .doesNotContain("unsafe");
    assertThat(parse(result).select("[style], style, [onclick], script:not([src]):not([type])"))
        .isEmpty();
    assertThat(
            mvc.get()
                .uri("/problems/two-sum")
                .exchange()
                .getResponse()
                .getHeader("Content-Security-Policy"))
        .isNotEqualTo(policy);
  }

  @Test
  void namesEveryFileByItsVersion() {
    Document page = page("/problems/two-sum");
    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .matches("/assets/assay-[0-9a-f]{32}\\.css");
    String module = page.select("script[type=module]").attr("src");
    assertThat(module).matches("/assets/solve/workspace-[0-9a-f]{32}\\.js");
    assertThat(mvc.get().uri(module))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
  }

  @Test
  void loadsAllModulesAtOnce() {
    assertThat(preloads("/problems/two-sum"))
        .anyMatch(url -> url.contains("codemirror/view")) // imported by the page's script
        .anyMatch(url -> url.contains("find-cluster-break")) // that only libraries import
        .allSatisfy(url -> assertThat(mvc.get().uri(url)).hasStatusOk());
    assertThat(preloads("/")).isEmpty();
  }

  @Test
  void sendsAScriptWithAllOfOursThatItImports() {
    String script = script("/problems/two-sum");
    assertThat(mvc.get().uri(script))
        .hasStatusOk()
        .bodyText()
        .contains("new EditorView(", "new EventSource(") // by the editor, by the verdict
        .doesNotContain("from \"assay/");
  }

  @Test
  void namesScriptsThatAreLoadedLater() {
    String map = page("/problems/two-sum").select("script[type=importmap]").html();
    Matcher vim = Pattern.compile("\"assay/solve/vim/vim\":\"([^\"]+)\"").matcher(map);
    assertThat(vim.find()).isTrue();
    assertThat(vim.group(1)).matches("/assets/solve/vim/vim-[0-9a-f]{32}\\.js");
    assertThat(mvc.get().uri(vim.group(1)))
        .hasStatusOk()
        .bodyText()
        .contains("export function vim");
  }

  @Test
  void leadsDebuggersToTheSourcesOfAScript() throws Exception {
    String script = script("/problems/two-sum");
    String text = mvc.get().uri(script).exchange().getResponse().getContentAsString();
    Matcher map = Pattern.compile("//# sourceMappingURL=(.*)").matcher(text);
    assertThat(map.find()).isTrue();
    assertThat(mvc.get().uri(URI.create(script).resolve(map.group(1))))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("sourcesContent")
        .asArray()
        .hasSizeGreaterThan(50);
  }

  @Test
  void sendsFilesWithoutTheHeadersOfPages() {
    String script = script("/problems/two-sum");
    for (String coding : List.of("identity", "gzip", "gzip")) {
      assertThat(mvc.get().uri(script).header(HttpHeaders.ACCEPT_ENCODING, coding))
          .hasHeader("X-Content-Type-Options", "nosniff")
          .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
          .doesNotContainHeader("Content-Security-Policy")
          .doesNotContainHeader("Permissions-Policy");
    }
    assertThat(mvc.get().uri("/assets/nope.js").header(HttpHeaders.ACCEPT_ENCODING, "gzip"))
        .containsHeader("Content-Security-Policy")
        .hasHeader("X-Frame-Options", "DENY")
        .hasHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  @Test
  void compressesFilesForThoseWhoTakeThat() throws IOException {
    String url = page("/problems/two-sum").select("link[rel=stylesheet]").attr("href");
    byte[] plain = mvc.get().uri(url).exchange().getResponse().getContentAsByteArray();
    for (int i = 0; i < 2; i++) {
      var response =
          mvc.get().uri(url).header("Accept-Encoding", "gzip, br").exchange().getResponse();
      assertThat(response.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
      assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).contains("immutable");
      assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(response.getContentType()).startsWith("text/css");
      byte[] compressed = response.getContentAsByteArray();
      assertThat(compressed).hasSizeLessThan(plain.length / 2);
      try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
        assertThat(in.readAllBytes()).isEqualTo(plain);
      }
    }
    assertThat(mvc.get().uri("/assets/nope.js").header("Accept-Encoding", "gzip")).hasStatus(404);
  }

  private String script(String uri) {
    return page(uri).select("script[type=module]").attr("src");
  }

  private List<String> preloads(String uri) {
    return page(uri).select("link[rel=modulepreload]").eachAttr("href");
  }

  private Document page(String uri) {
    return TestClient.page(mvc, uri);
  }

  private static Document parse(MvcTestResult result) {
    return TestClient.parse(result);
  }
}
