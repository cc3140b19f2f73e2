package dev.assay.aid.counterexample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects changed copies of an input, each once, and no more than are worth a try: n copies of an
 * input of n values would take any memory and time.
 */
final class Variants {

  private static final int MOST = 2_000;

  /** The values of all copies together, of some ten bytes each. */
  private static final long MOST_VALUES = 400_000;

  private final int valuesOfEach;
  private final Set<List<@Nullable Object>> variants = new LinkedHashSet<>();
  private long values;

  /**
   * @param valuesOfEach about how many values a copy has
   */
  Variants(int valuesOfEach) {
    this.valuesOfEach = valuesOfEach;
  }

  /** Tells whether no more copies are worth a try. */
  boolean isFull() {
    return variants.size() >= MOST || values > MOST_VALUES;
  }

  /** Adds a copy with about as many values as the input. */
  void add(List<@Nullable Object> variant) {
    add(variant, valuesOfEach);
  }

  /** Adds a copy of which {@code size} values are left. */
  void add(List<@Nullable Object> variant, int size) {
    if (!isFull() && variants.add(variant)) {
      values += size + 1;
    }
  }

  List<List<@Nullable Object>> all() {
    return new ArrayList<>(variants);
  }
}
