package dev.assay.web.progress;

import dev.assay.account.Account;
import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Standing;
import dev.assay.submission.Statistics;
import dev.assay.web.request.VisitorHistory;
import dev.assay.web.request.VisitorZone;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the progress of this browser's guest. */
@Controller
class ProfilePages {

  private final ProblemCatalogue problems;
  private final VisitorHistory history;
  private final Statistics statistics;
  private final Visitors visitors;
  private final Clock clock;

  ProfilePages(
      ProblemCatalogue problems,
      VisitorHistory history,
      Statistics statistics,
      Visitors visitors,
      Clock clock) {
    this.problems = problems;
    this.history = history;
    this.statistics = statistics;
    this.visitors = visitors;
    this.clock = clock;
  }

  /** The number of problems of a kind, and how many of them are solved. */
  record Tally(String name, long solved, long all) {}

  /**
   * Shows the progress.
   *
   * @param reset the id of a reset just done, which is offered to be undone
   */
  @GetMapping("/profile")
  String show(
      @RequestParam(required = false) @Nullable String reset,
      HttpServletRequest request,
      Locale language,
      Model model) {
    Optional<Account> visitor = visitors.find(request);
    ZoneId zone = VisitorZone.of(request);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Instant since = Activity.firstDay(today).atStartOfDay(zone).toInstant();
    List<Problem> all = problems.all();
    Map<String, Standing> standings = history.standings(request);
    List<Instant> moments =
        visitor.map(account -> statistics.moments(account.id(), since)).orElse(List.of());
    model.addAttribute("reset", reset);
    model.addAttribute("guest", visitor.isPresent());
    model.addAttribute("total", tally("", all, standings));
    model.addAttribute(
        "difficulties", tallies(all, problem -> Stream.of(problem.difficulty()), standings));
    model.addAttribute("tags", tallies(all, problem -> problem.tags().stream(), standings));
    Activity activity = Activity.of(moments, today, zone);
    model.addAttribute("activity", activity);
    model.addAttribute("year", HeatMap.of(activity.days(), language));
    model.addAttribute("submissions", history.recent(request, null));
    model.addAttribute(
        "titles",
        all.stream()
            .collect(Collectors.toMap(Problem::slug, problem -> problem.title().in(language))));
    return "progress/profile";
  }

  private static <K extends Comparable<K>> List<Tally> tallies(
      List<Problem> all, Function<Problem, Stream<K>> kinds, Map<String, Standing> standings) {
    Map<K, List<Problem>> byKind = new TreeMap<>();
    for (Problem problem : all) {
      kinds
          .apply(problem)
          .forEach(kind -> byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(problem));
    }
    return byKind.entrySet().stream()
        .map(entry -> tally(entry.getKey().toString(), entry.getValue(), standings))
        .toList();
  }

  private static Tally tally(
      String name, Collection<Problem> problems, Map<String, Standing> standings) {
    long solved =
        problems.stream()
            .filter(problem -> standings.get(problem.slug()) == Standing.SOLVED)
            .count();
    return new Tally(name, solved, problems.size());
  }
}
