package dev.assay.web.search;

import dev.assay.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The searched words of all problems at one moment; immutable.
 *
 * <p>A problem is found if each typed word is part of one of its words, or if its title has all
 * that was typed in a row. It ranks by the sum of its words' scores: a word in a title counts more
 * than one in a slug, that more than a tag, and that more than a number; in each, a whole word
 * counts more than a beginning, and that more than a part. A title that is or begins with all that
 * was typed comes first. Only if nothing is found so, words with slips count, too.
 */
public final class ProblemIndex {

  /** A longer search is cut, so that its cost has a bound. */
  private static final int MAX_LENGTH = 100;

  /** Further words don't count. With slips in ten, 3,400 problems take 13 ms. */
  private static final int MAX_WORDS = 10;

  private final List<Problem> problems;
  private final SearchedTitles titles;
  private final List<SearchedWords> fields;

  private ProblemIndex(List<Problem> problems, SearchedTitles titles, List<SearchedWords> fields) {
    this.problems = problems;
    this.titles = titles;
    this.fields = fields;
  }

  /**
   * Indexes {@code problems}; takes some 50 ms for 3,400.
   *
   * @param tagNames returns the names of a tag in all languages
   */
  public static ProblemIndex of(
      List<Problem> problems, Function<String, Collection<String>> tagNames) {
    var numbers = new SearchedWords.Builder();
    var tags = new SearchedWords.Builder();
    var slugs = new SearchedWords.Builder();
    var titles = new SearchedWords.Builder();
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.get(i);
      numbers.add(i, SearchedText.of(String.valueOf(problem.number())));
      for (String tag : problem.tags()) {
        tags.add(i, SearchedText.of(tag + " " + String.join(" ", tagNames.apply(tag))));
      }
      slugs.add(i, SearchedText.of(problem.slug()));
      titles.add(i, SearchedText.of(problem.title().en() + " " + problem.title().zh()));
    }
    return new ProblemIndex(
        problems,
        SearchedTitles.of(problems),
        List.of(numbers.build(), tags.build(), slugs.build(), titles.build()));
  }

  /** Tells whether this is the index of {@code problems}, the same object. */
  public boolean isOf(List<Problem> problems) {
    return this.problems == problems;
  }

  /** Returns the problems that match; all of them, in their order, if nothing is searched for. */
  public Hits search(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return new Hits(problems, false);
    }
    String searched = typed.substring(0, Math.min(typed.length(), MAX_LENGTH));
    SearchedText text = SearchedText.of(searched);
    if (text.words().isEmpty()) {
      return new Hits(List.of(), false);
    }
    List<Problem> exact = ranked(scores(text, false));
    if (!exact.isEmpty()) {
      return new Hits(exact, false);
    }
    List<Problem> similar = ranked(scores(text, true));
    return new Hits(similar, !similar.isEmpty());
  }

  private int[] scores(SearchedText text, boolean slips) {
    int[] sums = new int[problems.size()];
    for (String word : text.words().stream().distinct().limit(MAX_WORDS).toList()) {
      int[] scores = scores(word, slips ? new Misspelling(word) : null);
      for (int i = 0; i < sums.length; i++) {
        sums[i] = scores[i] == 0 || sums[i] < 0 ? -1 : sums[i] + scores[i];
      }
    }
    String joined = text.joined();
    Misspelling misspelled = new Misspelling(joined);
    for (int i = 0; i < sums.length; i++) {
      int row = slips ? titles.score(i, misspelled) : titles.score(i, joined);
      sums[i] = Math.max(0, sums[i]) + row;
    }
    return sums;
  }

  private int[] scores(String word, @Nullable Misspelling misspelled) {
    int[] scores = new int[problems.size()];
    for (int field = 0; field < fields.size(); field++) {
      fields.get(field).raise(scores, field * Match.RANGE, word, misspelled);
    }
    return scores;
  }

  private List<Problem> ranked(int[] scores) {
    List<Integer> found =
        new ArrayList<>(
            IntStream.range(0, scores.length).filter(i -> scores[i] > 0).boxed().toList());
    found.sort(Comparator.comparingInt(i -> -scores[i]));
    return found.stream().map(problems::get).toList();
  }
}
