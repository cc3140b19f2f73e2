package dev.assay.submission;

import dev.assay.language.Localized;
import dev.assay.problem.CheckerKind;
import dev.assay.problem.Difficulty;
import dev.assay.problem.Limits;
import dev.assay.problem.PackageCode;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Problems of which only the slug and the version matter. */
final class Problems {
  private Problems() {}

  static Problem problem(String slug) {
    return problem(slug, "v1");
  }

  static Problem problem(String slug, String version) {
    var type = new JavaType.Scalar("int");
    return new Problem(
        slug,
        1,
        new Localized<>(slug, slug),
        Difficulty.EASY,
        List.of(),
        new Signature(
            "int f(int n)",
            type,
            "f",
            List.of(parameter(type)),
            Signature.RETURN,
            false,
            null,
            null),
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
        version);
  }

  private static Signature.Parameter parameter(JavaType type) {
    return new Signature.Parameter(type, "n");
  }
}
