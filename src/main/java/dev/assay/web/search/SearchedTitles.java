package dev.assay.web.search;

import dev.assay.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The titles of all problems without gaps between their words, to find several words in a row, and
 * words whose gaps were forgotten.
 */
final class SearchedTitles {

  private static final int WHOLE = 1_000;
  private static final int BEGINNING = 500;
  private static final int WITHIN = 200;

  private final List<List<Title>> titles;

  private SearchedTitles(List<List<Title>> titles) {
    this.titles = titles;
  }

  /**
   * A title, or a slug.
   *
   * @param starts the offsets at which words begin
   */
  private record Title(String joined, int[] starts) {

    static Title of(SearchedText text) {
      int[] starts = new int[text.words().size()];
      for (int i = 1; i < starts.length; i++) {
        starts[i] = starts[i - 1] + text.words().get(i - 1).length();
      }
      return new Title(text.joined(), starts);
    }

    int score(String typed) {
      for (int start : starts) {
        if (joined.startsWith(typed, start)) {
          return start > 0 ? WITHIN : joined.length() == typed.length() ? WHOLE : BEGINNING;
        }
      }
      return 0;
    }
  }

  static SearchedTitles of(List<Problem> problems) {
    List<List<Title>> titles = new ArrayList<>(problems.size());
    for (Problem problem : problems) {
      titles.add(
          List.of(
              Title.of(SearchedText.of(problem.title().en())),
              Title.of(SearchedText.of(problem.title().zh())),
              Title.of(SearchedText.of(problem.slug()))));
    }
    return new SearchedTitles(titles);
  }

  /**
   * Returns the score of a problem whose title has all that was typed in a row; 0 if it has not.
   */
  int score(int problem, String typed) {
    int best = 0;
    for (Title title : titles.get(problem)) {
      best = Math.max(best, title.score(typed));
    }
    return best;
  }

  /** Returns the score of a problem whose title begins like what was typed; 0 if it does not. */
  int score(int problem, Misspelling typed) {
    int best = 0;
    for (Title title : titles.get(problem)) {
      best = Math.max(best, typed.score(title.joined()));
    }
    return best;
  }
}
