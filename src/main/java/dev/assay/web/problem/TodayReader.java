package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCollection;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Standing;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a visitor may do today. */
@Component
class TodayReader {

  private final ProblemCatalogue problems;
  private final ProblemOfTheDay daily;

  TodayReader(ProblemCatalogue problems, ProblemOfTheDay daily) {
    this.problems = problems;
    this.daily = daily;
  }

  Today read(ListFacts facts, Locale language) {
    ProblemOfTheDay.Chosen chosen = daily.today();
    boolean isChinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    ProblemCollection collection = collection(facts);
    return new Today(
        facts.today().getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language),
        DateTimeFormatter.ofPattern(isChinese ? "M月d日" : "d MMMM", language).format(facts.today()),
        Today.Part.of(rows(due(facts), facts, language)),
        Today.Part.of(rows(begun(facts), facts, language)),
        chosen == null ? null : ProblemRow.of(chosen.problem(), facts, language),
        chosen == null ? 0 : chosen.solvers(),
        collection == null
            ? null
            : CollectionView.of(
                collection, rows(collection.problems().stream(), facts, language), language));
  }

  private static Stream<String> due(ListFacts facts) {
    return facts.marks().due().entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(facts.today()))
        .sorted(
            Map.Entry.<String, LocalDate>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static Stream<String> begun(ListFacts facts) {
    return facts.standings().entrySet().stream()
        .filter(entry -> entry.getValue() == Standing.TRIED)
        .map(Map.Entry::getKey);
  }

  private List<ProblemRow> rows(Stream<String> slugs, ListFacts facts, Locale language) {
    return slugs
        .flatMap(slug -> problems.find(slug).stream())
        .map(problem -> ProblemRow.of(problem, facts, language))
        .toList();
  }

  /** Returns the unfinished collection that has the problem of the newest submission. */
  private @Nullable ProblemCollection collection(ListFacts facts) {
    Map<String, Integer> ages = new HashMap<>();
    facts.standings().keySet().forEach(slug -> ages.put(slug, ages.size()));
    return problems.collections().stream()
        .filter(each -> each.problems().stream().anyMatch(ages::containsKey))
        .filter(each -> existing(each).anyMatch(problem -> !facts.isSolved(problem)))
        .min(Comparator.comparingInt(each -> age(each, ages)))
        .orElse(null);
  }

  private Stream<Problem> existing(ProblemCollection collection) {
    return collection.problems().stream().flatMap(slug -> problems.find(slug).stream());
  }

  private static int age(ProblemCollection collection, Map<String, Integer> ages) {
    return collection.problems().stream()
        .mapToInt(slug -> ages.getOrDefault(slug, Integer.MAX_VALUE))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
