package dev.assay.web.problem;

import dev.assay.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problems through which a visitor goes, in order: those of a collection, those of the list as
 * it was filtered, or all.
 *
 * @param title of the collection or the visitor's own list; null for any other list
 * @param href of the page with these problems, without the path of the application
 * @param query names this trail in addresses; only parts that exist
 */
record Trail(@Nullable String title, String href, TrailQuery query, List<Problem> problems) {

  /** Returns the place of a problem, from 0; -1 if it is not in the trail. */
  int indexOf(String slug) {
    for (int i = 0; i < problems.size(); i++) {
      if (problems.get(i).slug().equals(slug)) {
        return i;
      }
    }
    return -1;
  }
}
