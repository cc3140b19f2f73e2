package dev.assay.web.problem;

import dev.assay.problem.Difficulty;
import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Standing;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.VisitorHistory;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the list of problems, and leads to a random one of them. */
@Controller
class ProblemListPages {

  private final ProblemCatalogue problems;
  private final VisitorHistory history;
  private final PackageFaults faults;

  ProblemListPages(ProblemCatalogue problems, VisitorHistory history, PackageFaults faults) {
    this.problems = problems;
    this.history = history;
    this.faults = faults;
  }

  @GetMapping({"/", "/problems"})
  String list(ProblemFilter filter, HttpServletRequest request, Locale language, Model model) {
    Map<String, Standing> standings = history.standings(request);
    List<Problem> all = problems.all();
    List<ProblemRow> rows =
        filter.apply(all, standings, language).stream()
            .map(problem -> ProblemRow.of(problem, standings.get(problem.slug()), language))
            .toList();
    model.addAttribute("filter", filter);
    model.addAttribute("rows", rows);
    model.addAttribute("count", all.size());
    model.addAttribute("solved", count(all, standings, Standing.SOLVED));
    model.addAttribute("collections", !problems.collections().isEmpty());
    model.addAttribute("faulty", faults.slugs());
    model.addAttribute("collectionFaults", faults.ofCollections(language));
    model.addAttribute("order", filter.order());
    model.addAttribute("orders", ProblemOrder.values());
    model.addAttribute("difficulties", Difficulty.values());
    model.addAttribute(
        "tags", all.stream().flatMap(problem -> problem.tags().stream()).distinct().sorted());
    return Fragment.isWanted(request) ? "problem/list :: rows" : "problem/list";
  }

  /** Leads to a random problem that matches, an unsolved one if possible. */
  @GetMapping("/random")
  String random(ProblemFilter filter, HttpServletRequest request, Locale language, Model model) {
    Map<String, Standing> standings = history.standings(request);
    List<Problem> wanted = filter.apply(problems.all(), standings, language);
    List<Problem> open =
        wanted.stream()
            .filter(problem -> standings.get(problem.slug()) != Standing.SOLVED)
            .toList();
    List<Problem> choice = open.isEmpty() ? wanted : open;
    return choice.isEmpty()
        ? list(filter, request, language, model)
        : "redirect:/problems/"
            + choice.get(ThreadLocalRandom.current().nextInt(choice.size())).slug();
  }

  private static long count(List<Problem> all, Map<String, Standing> standings, Standing wanted) {
    return all.stream().filter(problem -> standings.get(problem.slug()) == wanted).count();
  }
}
