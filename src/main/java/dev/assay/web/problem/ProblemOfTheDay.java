package dev.assay.web.problem;

import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Statistics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chooses one problem for each day, the same one for all visitors. Days begin at midnight UTC, so
 * that visitors in all time zones and all nodes have the same one.
 *
 * <p>Each problem gets a number made from the date and its slug, and the highest one wins
 * (rendezvous hashing): a problem that is added or removed during the day rarely changes the
 * choice.
 */
@Component
class ProblemOfTheDay {

  private static final Duration KEPT = Duration.ofSeconds(10);

  private final ProblemCatalogue problems;
  private final Statistics statistics;
  private final Clock clock;
  private volatile @Nullable Choice latest;

  ProblemOfTheDay(ProblemCatalogue problems, Statistics statistics, Clock clock) {
    this.problems = problems;
    this.statistics = statistics;
    this.clock = clock;
  }

  /**
   * The problem of a day.
   *
   * @param solvers how many accounts have solved it on that day
   * @param time when they were counted
   */
  private record Choice(
      List<Problem> among, LocalDate date, Problem problem, long solvers, Instant time) {}

  /** A problem, and how many accounts have solved it today. */
  record Chosen(Problem problem, long solvers) {}

  /** Returns today's problem; null without problems. The count may be some seconds old. */
  @Nullable Chosen today() {
    Instant now = clock.instant();
    LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC);
    List<Problem> all = problems.all();
    Choice known = latest;
    if (known == null || known.among != all || !known.date.equals(date)) {
      known = choose(all, date);
    } else if (known.time.plus(KEPT).isBefore(now)) {
      known = counted(all, date, known.problem);
    }
    latest = known;
    return known == null ? null : new Chosen(known.problem, known.solvers);
  }

  private @Nullable Choice choose(List<Problem> all, LocalDate date) {
    Problem best = null;
    long highest = Long.MIN_VALUE;
    for (Problem problem : all) {
      long number = number(date, problem.slug());
      if (best == null || number > highest) {
        best = problem;
        highest = number;
      }
    }
    return best == null ? null : counted(all, date, best);
  }

  private Choice counted(List<Problem> all, LocalDate date, Problem problem) {
    Instant midnight = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    long solvers = statistics.solvers(problem.slug(), midnight);
    return new Choice(all, date, problem, solvers, clock.instant());
  }

  /** Returns FNV-1a of date and slug, mixed by the finalizer of MurmurHash3. */
  static long number(LocalDate date, String slug) {
    long hash = 0xcbf29ce484222325L;
    for (char letter : (date + "/" + slug).toCharArray()) {
      hash = (hash ^ letter) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
