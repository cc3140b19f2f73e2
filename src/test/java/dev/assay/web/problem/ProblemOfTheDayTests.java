package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemOfTheDayTests {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Test
  void takesMostOfTheProblemsInTheirTurn() {
    List<String> slugs = IntStream.range(0, 100).mapToObj(i -> "problem-" + i).toList();
    Set<String> chosen = new HashSet<>();
    for (int day = 0; day < 300; day++) {
      chosen.add(chosen(slugs, FIRST.plusDays(day)));
    }
    assertThat(chosen).hasSizeGreaterThan(80);
  }

  @Test
  void staysTheSameWhenAnotherProblemIsRemoved() {
    List<String> slugs = IntStream.range(0, 100).mapToObj(i -> "problem-" + i).toList();
    String today = chosen(slugs, FIRST);
    List<String> fewer =
        slugs.stream().filter(slug -> slug.equals(today) || slug.endsWith("5")).toList();
    assertThat(chosen(fewer, FIRST)).isEqualTo(today);
  }

  private static String chosen(List<String> slugs, LocalDate date) {
    return slugs.stream()
        .max(Comparator.comparingLong(slug -> ProblemOfTheDay.number(date, slug)))
        .orElseThrow();
  }
}
