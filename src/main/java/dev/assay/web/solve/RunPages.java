package dev.assay.web.solve;

import dev.assay.problem.Problem;
import dev.assay.web.error.KeptForm;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.PathLookup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Runs code by plain form and shows the result, without storing either. */
@Controller
class RunPages {

  private final CodeService codeService;
  private final PathLookup lookup;

  RunPages(CodeService codeService, PathLookup lookup) {
    this.codeService = codeService;
    this.lookup = lookup;
  }

  /** The problem that was run, as the page names it and links to it. */
  record Heading(String slug, int number, String title) {}

  /** Redirects a reloaded or bookmarked address of a run to the problem. */
  @GetMapping("/problems/{slug}/runs")
  String afterRun(@PathVariable String slug) {
    return "redirect:/problems/" + lookup.problem(slug).slug();
  }

  /**
   * Runs code on the visitor's own cases, or on the samples when there are none. Each parameter
   * {@code case} has one case; without scripts, {@code cases} has them all.
   */
  @PostMapping("/problems/{slug}/runs")
  String run(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(defaultValue = "") String cases,
      @RequestParam(required = false) @Nullable String runId,
      HttpServletRequest request,
      Locale language,
      Model model) {
    Problem problem = lookup.problem(slug);
    String[] each = request.getParameterValues("case");
    var signature = problem.signature();
    var inputs =
        each == null ? CaseParser.read(signature, cases) : CaseParser.readEach(signature, each);
    var report = codeService.run(problem, code, inputs, runId, request);
    model.addAttribute("kept", KeptForm.of(request));
    model.addAttribute(
        "problem", new Heading(problem.slug(), problem.number(), problem.title().in(language)));
    model.addAttribute("run", RunView.of(report, problem, language));
    return Fragment.isWanted(request) ? "solve/run :: run" : "solve/run";
  }
}
