package dev.assay.web.sharing;

import dev.assay.problem.Problem;
import dev.assay.sharing.Access;
import dev.assay.sharing.SharedSolution;
import dev.assay.sharing.SharedSolutions;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.PathLookup;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Shows the shared solutions of a problem, and single ones. */
@Controller
class SolutionPages {

  private final SolutionLookup lookup;
  private final SharedSolutions solutions;
  private final PathLookup paths;

  SolutionPages(SolutionLookup lookup, SharedSolutions solutions, PathLookup paths) {
    this.lookup = lookup;
    this.solutions = solutions;
    this.paths = paths;
  }

  /** Lists the solutions of a problem to visitors who have solved it. */
  @GetMapping("/problems/{slug}/solutions")
  String list(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String page,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language,
      Model model) {
    Problem problem = paths.problem(slug);
    boolean fragment = Fragment.isWanted(request);
    addProblem(model, problem.slug(), language);
    if (lookup.access(slug, request) != Access.OPEN) {
      return fragment ? "sharing/solve-first :: reason" : solveFirst(response);
    }
    var order = SolutionSort.orNewest(sort);
    model.addAttribute(
        "list", SolutionList.of(solutions, slug, order, page, each -> lookup.isOwn(each, request)));
    return fragment ? "sharing/list :: solutions" : "sharing/list";
  }

  /** Shows a solution. Search engines may not keep it, because its owner may withdraw it. */
  @GetMapping("/solutions/{id}")
  String show(
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language,
      Model model) {
    SharedSolution solution = lookup.solution(id, request);
    response.setHeader("X-Robots-Tag", "noindex");
    addProblem(model, solution.problem(), language);
    if (lookup.access(solution, request) != Access.OPEN) {
      return solveFirst(response);
    }
    model.addAttribute("solution", SolutionView.of(solution, lookup.isOwn(solution, request)));
    model.addAttribute("code", lookup.code(solution));
    model.addAttribute("state", state(solution));
    model.addAttribute("listed", solutions.isOn());
    String link =
        ServletUriComponentsBuilder.fromContextPath(request)
            .path("/solutions/" + solution.id())
            .toUriString();
    model.addAttribute("link", link);
    model.addAttribute("report", report(link));
    return "sharing/solution";
  }

  /** Returns the address that begins a mail to the operator about a solution; null without one. */
  private @Nullable String report(String link) {
    String contact = solutions.contact();
    return contact == null
        ? null
        : "mailto:" + contact + "?body=" + UriUtils.encode(link, StandardCharsets.UTF_8);
  }

  /** Returns the word for the visitors who may open a solution now. */
  private String state(SharedSolution solution) {
    if (solutions.isRemoved(solution)) {
      return "removed";
    }
    if (!solutions.isOn()) {
      return "off";
    }
    return solutions.hasLinks() ? SolutionJson.word(solution.visibility()) : "solved";
  }

  private static String solveFirst(HttpServletResponse response) {
    response.setStatus(HttpStatus.FORBIDDEN.value());
    return "sharing/solve-first";
  }

  private void addProblem(Model model, String slug, Locale language) {
    Problem problem = paths.problemOrNull(slug);
    model.addAttribute("slug", slug);
    model.addAttribute("problemTitle", problem == null ? slug : problem.title().in(language));
    model.addAttribute("isGone", problem == null);
  }
}
