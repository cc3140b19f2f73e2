package dev.assay.web.problem;

import dev.assay.problem.Difficulty;
import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.study.OwnList;
import dev.assay.web.request.Fragment;
import dev.assay.web.search.Hits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the list of problems, and leads to a random one of them. */
@Controller
class ProblemListPages {

  private final ProblemCatalogue problems;
  private final ProblemListings listings;
  private final ListFactsReader reader;
  private final TodayReader today;
  private final PackageFaults faults;

  ProblemListPages(
      ProblemCatalogue problems,
      ProblemListings listings,
      ListFactsReader reader,
      TodayReader today,
      PackageFaults faults) {
    this.problems = problems;
    this.listings = listings;
    this.reader = reader;
    this.today = today;
    this.faults = faults;
  }

  /** Shows a page of the list; a script gets the lists above the table and the table alone. */
  @GetMapping({"/", "/problems"})
  String list(ProblemFilter filter, HttpServletRequest request, Locale language, Model model) {
    ListFacts facts = reader.read(request);
    ProblemListing listing = listings.current();
    Hits hits = filter.apply(listing, facts, language);
    model.addAttribute("page", ListPage.of(hits.problems(), filter, facts, language));
    model.addAttribute("similar", hits.similar());
    model.addAttribute("count", listing.all().size());
    model.addAttribute("trailQuery", filter.trail());
    model.addAttribute("filter", filter);
    addLists(filter, facts, model);
    if (Fragment.isWanted(request)) {
      return "problem/list :: answer";
    }
    model.addAttribute("solved", listing.all().stream().filter(facts::isSolved).count());
    if (filter.isPlain() && !facts.areEmpty()) {
      model.addAttribute("today", today.read(facts, language));
    } else if (filter.isPlain()) {
      model.addAttribute("welcome", Welcome.of(listing.all(), problems.collections(), language));
    }
    model.addAttribute("faulty", faults.slugs());
    model.addAttribute("collectionFaults", faults.ofCollections(language));
    model.addAttribute("order", filter.order());
    model.addAttribute("orders", ProblemOrder.values());
    model.addAttribute("difficulties", Difficulty.values());
    model.addAttribute("deletedList", request.getParameter("deleted"));
    model.addAttribute("marks", ProblemFilter.Mark.values());
    model.addAttribute("tags", listing.tags());
    return "problem/list";
  }

  private static void addLists(ProblemFilter filter, ListFacts facts, Model model) {
    OwnList chosen = facts.list(filter.mark());
    model.addAttribute("ownLists", facts.lists());
    model.addAttribute("offersLists", !facts.lists().isEmpty() || !facts.areEmpty());
    model.addAttribute("chosenList", chosen);
    model.addAttribute("chosenSolved", chosen == null ? 0 : facts.solved(chosen));
    model.addAttribute("filledList", facts.list(filter.fill()));
    model.addAttribute("longestName", OwnList.MAX_NAME);
  }

  /** Leads to a random problem that matches, an unsolved one if possible. */
  @GetMapping("/random")
  String random(ProblemFilter filter, HttpServletRequest request, Locale language, Model model) {
    ListFacts facts = reader.read(request);
    List<Problem> wanted = filter.apply(listings.current(), facts, language).problems();
    List<Problem> open = wanted.stream().filter(Predicate.not(facts::isSolved)).toList();
    List<Problem> choice = open.isEmpty() ? wanted : open;
    return choice.isEmpty()
        ? list(filter, request, language, model)
        : "redirect:/problems/"
            + choice.get(ThreadLocalRandom.current().nextInt(choice.size())).slug()
            + filter.trail().suffix();
  }
}
