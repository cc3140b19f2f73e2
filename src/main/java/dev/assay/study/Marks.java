package dev.assay.study;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The marks of an account, by the slugs of problems.
 *
 * @param due the days of all reviews, also those to come
 */
public record Marks(Set<String> starred, Set<String> noted, Map<String, LocalDate> due) {

  public static final Marks NONE = new Marks(Set.of(), Set.of(), Map.of());

  public boolean isDue(String problem, LocalDate today) {
    LocalDate day = due.get(problem);
    return day != null && !day.isAfter(today);
  }
}
