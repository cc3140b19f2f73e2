package dev.assay.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A link of the bar at the top of every page.
 *
 * @param label the key of its message
 * @param current the value of {@code aria-current}: {@code page} on the page itself, {@code true}
 *     on pages below it, null elsewhere
 */
record NavigationEntry(String path, String label, @Nullable String current) {

  /** An entry with the beginnings of the paths that belong to it. */
  private enum Place {
    PROBLEMS("/", "problems.title", "/problems", "/submissions", "/solutions", "/random"),
    COLLECTIONS("/collections", "collections.title"),
    PROGRESS("/profile", "profile.short", "/join");

    private final String path;
    private final String label;
    private final List<String> others;

    Place(String path, String label, String... others) {
      this.path = path;
      this.label = label;
      this.others = List.of(others);
    }

    NavigationEntry seenFrom(String here) {
      boolean isHere = here.equals(path);
      boolean isBelow =
          Stream.concat(Stream.of(path).filter(each -> !each.equals("/")), others.stream())
              .anyMatch(each -> here.equals(each) || here.startsWith(each + "/"));
      return new NavigationEntry(path, label, isHere ? "page" : isBelow ? "true" : null);
    }
  }

  /**
   * Returns all entries.
   *
   * @param here the path of the page, without the context path
   */
  static List<NavigationEntry> seenFrom(String here) {
    return Arrays.stream(Place.values()).map(place -> place.seenFrom(here)).toList();
  }
}
