package dev.assay.web.search;

import dev.assay.language.Localized;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Difficulty;
import dev.assay.problem.Limits;
import dev.assay.problem.PackageCode;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.Signature;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Problems of which only number, titles, slug and tags matter. */
final class SearchableProblems {

  private SearchableProblems() {}

  static Problem problem(int number, String english, String chinese, String slug, String... tags) {
    return new Problem(
        slug,
        number,
        new Localized<>(english, chinese),
        Difficulty.EASY,
        List.of(tags),
        Signature.parse("int f(int n)", null),
        new CheckerKind.Exact(),
        new Limits(Duration.ofSeconds(2), 1 << 28, 1 << 24),
        List.of(),
        new Localized<>(List.of(), List.of()),
        null,
        Map.of(),
        true,
        new Localized<>("", ""),
        null,
        List.of(),
        new PackageCode(null, null, null, null, Map.of(), Map.of()),
        List.of(),
        "v1");
  }
}
