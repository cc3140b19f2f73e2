package dev.assay.web.problem;

import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.web.request.PathLookup;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists and describes problems for programs. */
@RestController
class ProblemApi {

  private final ProblemCatalogue problems;
  private final PathLookup lookup;

  ProblemApi(ProblemCatalogue problems, PathLookup lookup) {
    this.problems = problems;
    this.lookup = lookup;
  }

  @GetMapping("/api/problems")
  List<ProblemJson.Summary> list() {
    return problems.all().stream().map(ProblemJson.Summary::of).toList();
  }

  @GetMapping("/api/problems/{slug}")
  ProblemJson problem(@PathVariable String slug, Locale language) {
    return ProblemJson.of(lookup.problem(slug), language);
  }
}
