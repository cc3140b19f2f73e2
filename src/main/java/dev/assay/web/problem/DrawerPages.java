package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.PathLookup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows scripts a part of the list from which the visitor came, for the drawer beside a problem.
 */
@Controller
class DrawerPages {

  private final Trails trails;
  private final ProblemListings listings;
  private final PathLookup lookup;
  private final ListFactsReader reader;

  DrawerPages(Trails trails, ProblemListings listings, PathLookup lookup, ListFactsReader reader) {
    this.trails = trails;
    this.listings = listings;
    this.lookup = lookup;
    this.reader = reader;
  }

  /**
   * Shows a part of the trail.
   *
   * @param find words that problems must contain; blank for all
   * @param from the number of the first row, from 1; anything else means around the problem
   */
  @GetMapping("/problems/{slug}/drawer")
  String drawer(
      @PathVariable String slug,
      TrailQuery asked,
      @RequestParam(defaultValue = "") String find,
      @RequestParam(required = false) @Nullable String from,
      HttpServletRequest request,
      Locale language,
      Model model) {
    Problem problem = lookup.problem(slug);
    ListFacts facts = reader.read(request);
    Trail trail = trails.find(asked, problem.slug(), facts, language);
    if (!Fragment.isWanted(request)) {
      return "redirect:" + trail.href();
    }
    Integer first = from != null && from.matches("[1-9]\\d{0,8}") ? Integer.valueOf(from) : null;
    model.addAttribute("trail", TrailView.of(trail, slug, facts, language));
    model.addAttribute("drawer", DrawerView.of(found(trail, find), slug, first, facts, language));
    return "solve/drawer :: rows";
  }

  /** Returns the problems of the trail that match; the best match first if words are given. */
  private List<Problem> found(Trail trail, String find) {
    if (find.isBlank()) {
      return trail.problems();
    }
    Set<String> slugs = new HashSet<>();
    trail.problems().forEach(problem -> slugs.add(problem.slug()));
    return listings.current().index().search(find).problems().stream()
        .filter(problem -> slugs.contains(problem.slug()))
        .toList();
  }
}
