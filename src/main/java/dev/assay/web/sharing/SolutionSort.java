package dev.assay.web.sharing;

import dev.assay.sharing.SolutionOrder;
import dev.assay.web.request.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads the order of a list of solutions from a request. */
final class SolutionSort {

  private SolutionSort() {}

  /** Returns the order of a word; newest first if it is unknown or missing. */
  static SolutionOrder orNewest(@Nullable String word) {
    return find(word).orElse(SolutionOrder.NEWEST);
  }

  /**
   * Returns the order of a word, newest first if it is missing.
   *
   * @throws Refusal if it is unknown
   */
  static SolutionOrder of(@Nullable String word) {
    return word == null || word.isEmpty()
        ? SolutionOrder.NEWEST
        : find(word).orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "solutions-sort"));
  }

  private static Optional<SolutionOrder> find(@Nullable String word) {
    return Stream.of(SolutionOrder.values()).filter(each -> word(each).equals(word)).findFirst();
  }

  static String word(SolutionOrder order) {
    return order.name().toLowerCase(Locale.ROOT);
  }
}
