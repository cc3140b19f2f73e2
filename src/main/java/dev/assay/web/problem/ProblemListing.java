package dev.assay.web.problem;

import dev.assay.language.Localized;
import dev.assay.problem.Problem;
import dev.assay.web.search.ProblemIndex;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * All problems at one moment, with everything of them that lists need and that takes long to find
 * out; immutable.
 *
 * @param all by number, then by slug
 * @param titleRanks the places of problems among all titles, by slug
 * @param tags of any problem, sorted
 * @param summaries in the order of {@code all}
 * @param version changes whenever a summary does
 */
record ProblemListing(
    List<Problem> all,
    ProblemIndex index,
    Map<String, Localized<Integer>> titleRanks,
    List<String> tags,
    List<ProblemJson.Summary> summaries,
    String version) {

  /**
   * @param tagNames returns the names of a tag in all languages
   * @param hash returns a text that differs for different summaries
   */
  static ProblemListing of(
      List<Problem> all,
      Function<String, Collection<String>> tagNames,
      Function<List<ProblemJson.Summary>, String> hash) {
    Map<String, Integer> english = titleRanks(all, Locale.ENGLISH);
    Map<String, Integer> chinese = titleRanks(all, Locale.CHINESE);
    Map<String, Localized<Integer>> ranks = new HashMap<>();
    english.forEach(
        (slug, rank) -> ranks.put(slug, new Localized<>(rank, chinese.getOrDefault(slug, rank))));
    List<ProblemJson.Summary> summaries = all.stream().map(ProblemJson.Summary::of).toList();
    return new ProblemListing(
        all,
        ProblemIndex.of(all, tagNames),
        Map.copyOf(ranks),
        all.stream().flatMap(problem -> problem.tags().stream()).distinct().sorted().toList(),
        summaries,
        hash.apply(summaries));
  }

  /** Returns places by slug, the same one for equal titles. */
  private static Map<String, Integer> titleRanks(List<Problem> problems, Locale language) {
    record Titled(String slug, CollationKey key) {}
    Collator collator = Collator.getInstance(language);
    List<Titled> sorted =
        problems.stream()
            .map(
                problem ->
                    new Titled(
                        problem.slug(), collator.getCollationKey(problem.title().in(language))))
            .sorted(Comparator.comparing(Titled::key))
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      rank = i > 0 && sorted.get(i).key().compareTo(sorted.get(i - 1).key()) > 0 ? i : rank;
      ranks.put(sorted.get(i).slug(), rank);
    }
    return ranks;
  }
}
