package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judge.FakeJudge;
import dev.assay.web.BodyText;
import dev.assay.web.WebTest;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class PageTests {

  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @CsvSource({
    "'',            2",
    "q=TWO,         1",
    "q=两数,         1",
    "q=70,          1",
    "q=sum array,   1",
    "q=sum graph,   0",
    "difficulty=hard, 1",
    "tag=math,      1",
    "tag=array&difficulty=hard, 0",
    "status=untouched, 2",
    "status=solved, 0",
  })
  void filtersTheList(String query, int found) {
    assertThat(page("/?" + query).select(".problems tbody tr")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "'',            Two Sum, Climb",
    "sort=number,   Two Sum, Climb",
    "sort=title,    Climb, Two Sum",
    "sort=easiest,  Two Sum, Climb",
    "sort=HARDEST,  Climb, Two Sum",
    "sort=nonsense, Two Sum, Climb",
  })
  void ordersTheList(String query, String first, String second) {
    assertThat(page("/?" + query).select(".problems tbody .title").eachText())
        .containsExactly(first, second);
  }

  @Test
  void showsACollectionInItsOwnOrder() {
    Document list = page("/collections");
    assertThat(list.select(".collections h2").eachText()).containsExactly("A plan", "Nothing");
    assertThat(list.select(".collections .tally").eachText()).containsExactly("0 of 2 solved");
    Document plan = page("/collections/plan");
    assertThat(plan.select(".problems tbody .title").eachText())
        .containsExactly("Climb", "Two Sum");
    assertThat(plan.select(".prose em").text()).isEqualTo("these");
    assertThat(plan.select(".prose script")).isEmpty();
    assertThat(plan.select(".next a").attr("href")).isEqualTo("/problems/climb");
    assertThat(page("/collections/none").select(".nothing")).hasSize(1);
    Document home = page("/");
    assertThat(home.select(".to-collections").attr("href")).isEqualTo("/collections");
    assertThat(home.select(".faults li").text())
        .isEqualTo("collection.yaml:4 there is no problem `missing`");
  }

  @Test
  void knowsNotACollectionThatDoesNotExist() {
    assertThat(mvc.get().uri("/collections/nope"))
        .hasStatus(404)
        .bodyText()
        .contains("no collection nope");
  }

  @Test
  void showsWhatIsUnsolvedFirst() {
    Cookie guest = submit("two-sum", "class Solution {}");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(page("/?sort=open", guest).select(".problems tbody .title").eachText())
                    .containsExactly("Climb", "Two Sum"));
    assertThat(page("/?sort=open", guest).select("[name=sort] [selected]").text())
        .isEqualTo("Unsolved first");
    for (int i = 0; i < 10; i++) {
      assertThat(mvc.get().uri("/random").cookie(guest))
          .hasStatus3xxRedirection()
          .hasRedirectedUrl("/problems/climb");
    }
  }

  @Test
  void leadsToOneOfTheProblemsLookedFor() {
    assertThat(mvc.get().uri("/random?tag=array")).hasRedirectedUrl("/problems/two-sum");
    assertThat(page("/random?q=nothing-like-it").select(".nothing").text())
        .startsWith("No problem matches.");
  }

  @Test
  void marksWhatTheVisitorSolvedAndTried() {
    Cookie guest = submit("two-sum", "class Solution {}");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              Document list = page("/", guest);
              assertThat(list.select("tr:contains(Two Sum) .mark-SOLVED")).hasSize(1);
              assertThat(list.select("tr:contains(Climb) .mark-UNTOUCHED")).hasSize(1);
              assertThat(list.select(".tally").text()).isEqualTo("1 of 2 solved");
            });
  }

  /** More often than the pool has connections: each must come back to it. */
  @Test
  void showsTheListToAGuestAgainAndAgain() {
    Cookie guest = submit("two-sum", "class Solution {}");
    for (int i = 0; i < 15; i++) {
      assertThat(mvc.get().uri("/").cookie(guest)).hasStatusOk();
    }
  }

  @Test
  void showsAProblemInBothLanguages() {
    Document english = page("/problems/two-sum");
    assertThat(english.select("html").attr("lang")).isEqualTo("en");
    assertThat(english.select("h1").text()).isEqualTo("1. Two Sum");
    assertThat(english.select(".statement math")).hasSize(1);
    assertThat(english.select(".hint strong").text()).isEqualTo("seen");
    assertThat(english.select("#code").first().wholeText()).contains("int[] twoSum(int[] nums");
    Document chinese = page("/problems/two-sum", new Cookie("lang", "zh"));
    assertThat(chinese.select("html").attr("lang")).isEqualTo("zh");
    assertThat(chinese.select("h1").text()).isEqualTo("1. 两数之和");
    assertThat(chinese.select("[data-submit]").text()).isEqualTo("提交");
  }

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

  @Test
  void submitsByPlainForm() {
    var result =
        mvc.post()
            .uri("/problems/two-sum/submissions")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .param("code", "class Solution {}")
            .exchange();
    assertThat(result).hasStatus3xxRedirection();
    assertThat(result.getResponse().getRedirectedUrl()).startsWith("/submissions/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WRONG_ANSWER", "RUNTIME_ERROR", "COMPILE_ERROR"})
  void showsHostileOutputAsText(String verdict) {
    var result = submitted("two-sum", "// " + verdict + FakeJudge.HOSTILE);
    Cookie guest = result.getResponse().getCookie(Visitors.COOKIE);
    String uri = String.valueOf(result.getResponse().getRedirectedUrl());
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(page(uri, guest).select(".verdict-" + verdict)).isNotEmpty());
    Document page = page(uri, guest);
    assertThat(page.select("script:not([nonce]), [onerror], pre img")).isEmpty();
    assertThat(page.select("pre.code").text()).contains(FakeJudge.HOSTILE);
    assertThat(page.select("#result pre").text()).contains(FakeJudge.HOSTILE);
  }

  @Test
  void offersLongValuesWholeToTheirOwner() {
    var result = submitted("two-sum", "// WRONG_ANSWER");
    Cookie guest = result.getResponse().getCookie(Visitors.COOKIE);
    String uri = String.valueOf(result.getResponse().getRedirectedUrl());
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(page(uri, guest).select("a.whole")).hasSize(1));
    String whole = page(uri, guest).select("a.whole").attr("href");
    var value = mvc.get().uri(whole).cookie(guest).exchange();
    assertThat(value).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN);
    assertThat(BodyText.of(value)).hasSizeGreaterThan(60_000).endsWith(",1]");
    assertThat(mvc.get().uri(whole)).hasStatus(404);
  }

  @Test
  void runsOwnCasesAsAPageOrAFragment() {
    var whole =
        mvc.post().uri("/problems/two-sum/runs").param("code", "x").param("cases", "").exchange();
    assertThat(parse(whole).select("header.top, .outcome-ACCEPTED")).hasSize(2);
    var part =
        mvc.post()
            .uri("/problems/two-sum/runs")
            .header("Assay-Fragment", "true")
            .param("code", "x")
            .param("cases", "nums = [1,2], target = 3")
            .exchange();
    assertThat(BodyText.of(part)).startsWith("<section class=\"outcome outcome-ACCEPTED\"");
    var wrong =
        mvc.post()
            .uri("/problems/two-sum/runs")
            .header("Assay-Fragment", "true")
            .param("code", "x")
            .param("cases", "nums = [1,2")
            .exchange();
    assertThat(wrong).hasStatus(400);
    assertThat(parse(wrong).select(".notice p").text()).startsWith("Test cases, line 1");
    assertThat(parse(wrong).select("header")).isEmpty();
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
        .anyMatch(url -> url.matches("/assets/submission/verdict-[0-9a-f]{32}\\.js")) // the page's
        .anyMatch(url -> url.matches("/assets/solve/completion-[0-9a-f]{32}\\.js")) // by the editor
        .anyMatch(url -> url.contains("codemirror/view")) // a library
        .anyMatch(url -> url.contains("find-cluster-break")) // that only libraries import
        .allSatisfy(url -> assertThat(mvc.get().uri(url)).hasStatusOk());
    assertThat(preloads("/")).isNotEmpty().noneMatch(url -> url.contains("codemirror"));
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

  private List<String> preloads(String uri) {
    return page(uri).select("link[rel=modulepreload]").eachAttr("href");
  }

  @Test
  void looksLeaveNoTrace() {
    assertThat(mvc.get().uri("/problems/two-sum")).doesNotContainHeader(HttpHeaders.SET_COOKIE);
  }

  private Document page(String uri, Cookie... cookies) {
    var request = mvc.get().uri(uri);
    var result = (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    assertThat(result).hasStatusOk();
    return parse(result);
  }

  private static Document parse(MvcTestResult result) {
    return Jsoup.parse(BodyText.of(result));
  }

  private Cookie submit(String slug, String code) {
    return submitted(slug, code).getResponse().getCookie(Visitors.COOKIE);
  }

  private MvcTestResult submitted(String slug, String code) {
    return mvc.post().uri("/problems/" + slug + "/submissions").param("code", code).exchange();
  }
}
