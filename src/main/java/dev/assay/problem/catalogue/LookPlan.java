package dev.assay.problem.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Plans which packages to look at in each tick of 400 ms.
 *
 * <p>A look takes 2 to 3 µs of the processor for each file, half of it in the kernel. So 3,400
 * packages, of whose changes nobody tells, are looked at in 14 s without the files on which no
 * verdict depends, and in two minutes with them, for less than 2 % of a core. Those that somebody
 * has asked for lately, such as the author who reloads a page, are looked at more often.
 */
final class LookPlan {

  private static final int FEW = 300;

  /** A round of 1.2 s. */
  private final LookRound few = new LookRound(3, 100);

  /** A round of 14 s. */
  private final LookRound many = new LookRound(35, 1);

  /** A round of two minutes. */
  private final LookRound whole = new LookRound(300, 1);

  /** A round of 1.2 s. */
  private final LookRound asked = new LookRound(3, 1);

  /** A round of two minutes. */
  private final LookRound rarely = new LookRound(300, 1);

  private final List<Path> untold = new ArrayList<>();
  private final Map<String, Path> untoldBySlug = new HashMap<>();
  private final List<Path> told = new ArrayList<>();

  /**
   * Plans with these packages from now on.
   *
   * @param isTold whether the kernel tells of a package's changes
   */
  void take(List<Path> packages, Predicate<Path> isTold) {
    untold.clear();
    untoldBySlug.clear();
    told.clear();
    for (Path each : packages) {
      if (isTold.test(each)) {
        told.add(each);
      } else {
        untold.add(each);
        untoldBySlug.putIfAbsent(each.getFileName().toString(), each);
      }
    }
  }

  /**
   * Looks at those of this tick, and returns which have changed.
   *
   * @param slugs of the packages that somebody has asked for
   * @param isChangedForJudging the cheaper look, at what verdicts depend on
   */
  List<Path> changed(
      Collection<String> slugs, Predicate<Path> isChanged, Predicate<Path> isChangedForJudging) {
    List<Path> changed = new ArrayList<>(rarely.slice(told, isChanged));
    if (untold.size() <= FEW) {
      changed.addAll(few.slice(untold, isChanged));
    } else {
      changed.addAll(many.slice(untold, isChangedForJudging));
      changed.addAll(whole.slice(untold, isChanged));
      changed.addAll(
          asked.slice(
              slugs.stream().map(untoldBySlug::get).filter(Objects::nonNull).toList(), isChanged));
    }
    return changed;
  }
}
