package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationEntryTests {

  @ParameterizedTest
  @CsvSource({
    "/,                    /,            page",
    "/problems,            /,            true",
    "/problems/two-sum,    /,            true",
    "/submissions/1,       /,            true",
    "/collections,         /collections, page",
    "/collections/plan,    /collections, true",
    "/profile,             /profile,     page",
    "/profile/code,        /profile,     true",
    "/join,                /profile,     true",
  })
  void marksWhereTheVisitorIs(String here, String entry, String current) {
    for (NavigationEntry each : NavigationEntry.seenFrom(here)) {
      assertThat(each.current()).isEqualTo(each.path().equals(entry) ? current : null);
    }
  }

  @ParameterizedTest
  @CsvSource({"/nope", "/collectionsfoo", "/problemsfoo"})
  void marksNothingElsewhere(String here) {
    assertThat(NavigationEntry.seenFrom(here))
        .allSatisfy(each -> assertThat(each.current()).isNull());
  }
}
