package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.assay.problem.folder.PackageFixture;
import dev.assay.web.BodyText;
import dev.assay.web.TestClient;
import dev.assay.web.WebTest;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;

/** The list and the API of more problems than one page holds. */
@WebTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:many")
@DirtiesContext
class ManyProblemsTests {

  private static final int COUNT = 250;
  private static final String WIDE = "|" + "*x*|".repeat(2_000) + "\n|" + "-|".repeat(2_000) + "\n";

  @Autowired private MockMvcTester mvc;

  /** Numbers the problems against the order of their slugs, but 100 and 101 both 100. */
  @DynamicPropertySource
  static void problems(DynamicPropertyRegistry registry) throws IOException {
    Path root = Path.of("target/many-problems");
    FileSystemUtils.deleteRecursively(root);
    String[] levels = {"easy", "medium", "hard"};
    for (int i = 1; i <= COUNT; i++) {
      PackageFixture.write(root, "p-" + letters(COUNT - i))
          .with(
              "problem.yaml",
              """
              number: %d
              title: { en: Problem %d, zh: 第%d题 }
              difficulty: %s
              tags: [%s]
              signature: int addUp(int[] nums)
              """
                  .formatted(
                      i == 101 ? 100 : i, i, i, levels[i % 3], i % 2 == 0 ? "math" : "graph"));
    }
    new PackageFixture(root.resolve("p-" + letters(0)))
        .with("statement.md", WIDE + "|*y*|\n".repeat(500));
    String slugs =
        IntStream.range(0, COUNT)
            .mapToObj(i -> "p-" + letters(i))
            .collect(Collectors.joining(", ", "[", "]"));
    Files.writeString(
        root.resolve("collection.yaml"),
        "- slug: all\n  title: { en: All, zh: 全部 }\n  problems: " + slugs + "\n");
    registry.add("assay.problems", root::toString);
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private List<Integer> numbers(String query) {
    return TestClient.page(mvc, "/" + query).select(".problems tbody .number").eachText().stream()
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void showsFiftyProblemsAPage() {
    assertThat(numbers("")).startsWith(1, 2, 3).endsWith(49, 50).hasSize(50);
    assertThat(numbers("?page=2")).startsWith(51).endsWith(99, 100).hasSize(50);
    assertThat(numbers("?page=3")).startsWith(100, 102).endsWith(149, 150).hasSize(50);
    assertThat(numbers("?page=5")).startsWith(201).endsWith(250).hasSize(50);
    Document second = TestClient.page(mvc, "/?page=2");
    assertThat(second.select("#found").text()).isEqualTo("250 problems, page 2 of 5");
    assertThat(second.select(".tally").text()).isEqualTo("0 of 250 solved");
    Document chinese = TestClient.page(mvc, "/?page=2", new Cookie("lang", "zh"));
    assertThat(chinese.select("#found").text()).isEqualTo("250 道题，第 2 / 5 页");
    assertThat(chinese.select("nav.pages").attr("aria-label")).isEqualTo("分页");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "", "1.5", "99999999999"})
  void takesNonsenseForTheFirstPage(String page) {
    assertThat(numbers("?page=" + page)).startsWith(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "1000"})
  void takesAPageBehindTheLastForTheLast(String page) {
    assertThat(numbers("?page=" + page)).endsWith(250);
  }

  @Test
  void leadsToOtherPagesOfTheSameList() {
    Document page =
        TestClient.page(mvc, "/?q=problem&tag=&status=untouched&sort=number-down&page=2");
    assertThat(page.select("nav.pages a").eachAttr("href"))
        .containsExactly(
            "/?q=problem&status=untouched&sort=number-down",
            "/?q=problem&status=untouched&sort=number-down",
            "/?q=problem&status=untouched&sort=number-down&page=3",
            "/?q=problem&status=untouched&sort=number-down&page=5",
            "/?q=problem&status=untouched&sort=number-down&page=3");
    assertThat(page.select("nav.pages a[rel]").eachText()).containsExactly("Previous", "Next");
    assertThat(page.select("nav.pages [aria-current=page]").text()).startsWith("Page 2");
    assertThat(TestClient.page(mvc, "/?tag=math&difficulty=easy").select("nav.pages")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                  | number     | ascending  | ?sort=number-down
          ?sort=number-down   | number     | descending | ?sort=number
          ?sort=title&page=2  | title      | ascending  | ?sort=title-down
          ?sort=hardest       | difficulty | descending | ?sort=easiest
          ?q=problem&sort=open | standing  | ascending  | ?q=problem&sort=solved
          """)
  void sortsByTheHeadsOfColumns(String query, String column, String sorted, String other) {
    Document page = TestClient.page(mvc, "/" + query);
    assertThat(page.select("th[aria-sort]")).hasSize(1);
    assertThat(page.select("thead th." + column).attr("aria-sort")).isEqualTo(sorted);
    assertThat(page.select("thead th." + column + " a").attr("href")).isEqualTo("/" + other);
  }

  @Test
  void ordersAllPagesNotEachAlone() {
    assertThat(numbers("?sort=number-down")).startsWith(250, 249);
    assertThat(numbers("?sort=title")).startsWith(1, 10, 100, 100, 102);
    assertThat(numbers("?sort=title-down")).startsWith(99, 98, 97);
    assertThat(numbers("?sort=easiest")).startsWith(3, 6, 9);
    assertThat(numbers("?sort=hardest&page=5")).endsWith(249);
  }

  @Test
  void putsTheBestMatchFirstUnlessSorted() {
    assertThat(numbers("?q=problem+25")).startsWith(25, 250).hasSize(4);
    assertThat(numbers("?q=problem+25&sort=number-down")).startsWith(250).endsWith(25);
    Document similar = TestClient.page(mvc, "/?q=porblem");
    assertThat(similar.select("#found").text())
        .isEqualTo("Nothing is spelled like that. 250 problems are similar.");
    assertThat(TestClient.page(mvc, "/?q=problem+25").select("th[aria-sort]")).isEmpty();
  }

  @Test
  void givesAScriptTheTableAlone() {
    var result = mvc.get().uri("/?page=2").header("Assay-Fragment", "true").exchange();
    Document part = TestClient.parse(result);
    assertThat(part.select("header, form")).isEmpty();
    assertThat(part.select("[data-found]").text()).isEqualTo("250 problems, page 2 of 5");
    assertThat(part.select(".problems tbody tr")).hasSize(50);
    assertThat(part.select("nav.pages")).hasSize(1);
  }

  @Test
  void leadsProgramsFromPageToPage() {
    List<String> all = slugs("/api/problems");
    assertThat(all).hasSize(COUNT).startsWith("p-jp", "p-jo").endsWith("p-ab", "p-aa");
    assertThat(get("/api/problems")).doesNotContainHeader(HttpHeaders.LINK);
    String next = "/api/problems?size=100";
    var joined = new ArrayList<String>();
    for (int page = 1; page <= 3; page++) {
      joined.addAll(slugs(next));
      String link = get(next).getResponse().getHeader(HttpHeaders.LINK);
      assertThat(link)
          .isEqualTo(page == 3 ? null : "</api/problems?page=" + page + "&size=100>; rel=\"next\"");
      next = "/api/problems?page=" + page + "&size=100";
    }
    assertThat(joined).isEqualTo(all);
    assertThat(get("/api/problems?size=250")).doesNotContainHeader(HttpHeaders.LINK);
    assertThat(get("/api/problems?size=125&page=1")).doesNotContainHeader(HttpHeaders.LINK);
    assertThat(slugs("/api/problems?page=2147483647")).isEmpty();
  }

  @Test
  void sendsProgramsTheSameListOnlyOnce() {
    String tag = get("/api/problems").getResponse().getHeader(HttpHeaders.ETAG);
    assertThat(tag).matches("W/\"[0-9a-f-]+\"");
    var again = mvc.get().uri("/api/problems").header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
    assertThat(again).hasStatus(304).hasHeader(HttpHeaders.ETAG, tag).body().isEmpty();
    assertThat(get("/api/problems?page=1&size=100").getResponse().getHeader(HttpHeaders.ETAG))
        .isNotEqualTo(tag);
    var other =
        mvc.get().uri("/api/problems?page=1&size=100").header(HttpHeaders.IF_NONE_MATCH, tag);
    assertThat(other.exchange()).hasStatusOk();
  }

  @Test
  void showsAStatementThatIsTooMuchAsItsAuthorWroteIt() {
    Document page = TestClient.page(mvc, "/problems/p-aa");
    assertThat(page.select(".statement pre").text()).startsWith("|*x*|*x*|");
    assertThat(page.select(".statement table")).isEmpty();
    assertThat(page.select(".faults li").text())
        .startsWith("p-aa/statement.md:1 this text becomes too large");
    Document chinese = TestClient.page(mvc, "/problems/p-aa", new Cookie("lang", "zh"));
    assertThat(chinese.select(".statement pre, .faults")).isEmpty();
    assertThat(TestClient.page(mvc, "/problems/p-ab").select(".faults")).isEmpty();
    assertThat(JsonPath.<String>read(BodyText.of(get("/api/problems/p-aa")), "$.statement"))
        .startsWith("<pre class=\"plain\">|*x*|");
  }

  @Test
  void showsACollectionInPages() {
    Document first = TestClient.page(mvc, "/collections/all");
    assertThat(first.select(".problems tbody .number").eachText()).startsWith("250").hasSize(50);
    assertThat(first.select(".way").text()).startsWith("0 of 250 solved; next is 250,");
    assertThat(first.select("nav.pages [rel=next]").attr("href"))
        .isEqualTo("/collections/all?page=2");
    assertThat(first.select("thead a")).isEmpty();
    Document last = TestClient.page(mvc, "/collections/all?page=5");
    assertThat(last.select(".problems tbody .number").eachText()).endsWith("1").hasSize(50);
  }

  @Test
  void choosesAmongAllThatMatchNotOnlyThePageShown() {
    assertThat(get("/random?q=problem 249&page=2").getResponse().getRedirectedUrl())
        .isEqualTo("/problems/p-ab?list=q%3Dproblem%2B249");
    long different =
        IntStream.range(0, 60)
            .mapToObj(i -> get("/random").getResponse().getRedirectedUrl())
            .distinct()
            .count();
    assertThat(different).isGreaterThan(10);
  }

  private MvcTestResult get(String uri) {
    return mvc.get().uri(uri).exchange();
  }

  private List<String> slugs(String uri) {
    return JsonPath.read(BodyText.of(get(uri)), "$[*].slug");
  }
}
