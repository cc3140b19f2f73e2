package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.study.OwnList;
import dev.assay.web.search.Hits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search, the filter and the order that a visitor chose for the list of problems, and the page
 * of it; each part may be missing.
 *
 * @param q words that the title, slug, tags or number must contain, all of them
 * @param status solved, tried or untouched
 * @param mark the word of a {@link Mark}, or the id of one of the visitor's lists
 * @param sort the word of a {@link ProblemOrder}
 * @param fill the id of the visitor's list that is being filled: each row has a button for it
 * @param page from 1; anything else means the nearest page that there is
 */
record ProblemFilter(
    @Nullable String q,
    @Nullable String difficulty,
    @Nullable String tag,
    @Nullable String status,
    @Nullable String mark,
    @Nullable String sort,
    @Nullable String fill,
    @Nullable String page) {

  /** Marks of the visitor that a list can be filtered by. */
  enum Mark {
    STARRED(ListFacts::isStarred),
    DUE(ListFacts::isDue),
    NOTED(ListFacts::isNoted);

    private final BiPredicate<ListFacts, Problem> test;

    Mark(BiPredicate<ListFacts, Problem> test) {
      this.test = test;
    }

    static Optional<Mark> of(@Nullable String word) {
      return Stream.of(values()).filter(each -> each.name().equalsIgnoreCase(word)).findFirst();
    }

    boolean isOn(Problem problem, ListFacts facts) {
      return test.test(facts, problem);
    }
  }

  /** Returns the problems that match, in order. */
  Hits apply(ProblemListing listing, ListFacts facts, Locale language) {
    Hits hits = listing.index().search(q);
    Predicate<Problem> marked = marked(facts);
    List<Problem> found =
        hits.problems().stream()
            .filter(problem -> accepts(problem, facts) && marked.test(problem))
            .sorted(comparator(listing, facts, language))
            .toList();
    return new Hits(found, hits.similar());
  }

  private Comparator<Problem> comparator(ProblemListing listing, ListFacts facts, Locale language) {
    OwnList list = facts.list(mark);
    if (list != null && order() == ProblemOrder.BEST && isMissing(q)) {
      Map<String, Integer> places = new HashMap<>();
      list.problems().forEach(slug -> places.put(slug, places.size()));
      return Comparator.comparingInt(problem -> places.getOrDefault(problem.slug(), 0));
    }
    return order().comparator(language, listing.titleRanks(), facts);
  }

  /** Tells whether this asks for the first page of all problems. */
  boolean isPlain() {
    return Stream.of(q, difficulty, tag, status, mark, sort, fill, page)
        .allMatch(ProblemFilter::isMissing);
  }

  /** Returns how many fields are set beside the search and the order. */
  public long count() {
    return Stream.of(difficulty, tag, status, mark).filter(part -> !isMissing(part)).count();
  }

  ProblemOrder order() {
    return ProblemOrder.of(sort);
  }

  /** Returns the order that a list without a chosen one has, as a header shows it. */
  ProblemOrder shownOrder() {
    boolean isByNumber = isMissing(q) && (isMissing(mark) || Mark.of(mark).isPresent());
    return order() == ProblemOrder.BEST && isByNumber ? ProblemOrder.NUMBER : order();
  }

  /** Returns the parameters with which problems of this list lead on through it. */
  TrailQuery trail() {
    var shown = new ProblemFilter(q, difficulty, tag, status, mark, sort, null, page);
    String query = new ListLinks(shown).page(1);
    return query.isEmpty() ? TrailQuery.NONE : new TrailQuery(null, query.substring(1));
  }

  /** Returns the same filter for problems of any status. */
  ProblemFilter withoutStatus() {
    return new ProblemFilter(q, difficulty, tag, null, mark, sort, fill, page);
  }

  boolean accepts(Problem problem, ListFacts facts) {
    return matches(difficulty, problem.difficulty().name())
        && (isMissing(tag) || problem.tags().contains(tag))
        && matches(status, ProblemRow.status(facts.standing(problem)));
  }

  /** Returns the test for the wanted mark or list; an unknown one has no problems. */
  private Predicate<Problem> marked(ListFacts facts) {
    if (isMissing(mark)) {
      return problem -> true;
    }
    Optional<Mark> known = Mark.of(mark);
    if (known.isPresent()) {
      return problem -> known.get().isOn(problem, facts);
    }
    OwnList list = facts.list(mark);
    Set<String> listed = list == null ? Set.of() : Set.copyOf(list.problems());
    return problem -> listed.contains(problem.slug());
  }

  private static boolean matches(@Nullable String wanted, String actual) {
    return isMissing(wanted) || actual.equalsIgnoreCase(wanted);
  }

  static boolean isMissing(@Nullable String part) {
    return part == null || part.isBlank();
  }
}
