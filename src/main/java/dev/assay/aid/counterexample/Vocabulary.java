package dev.assay.aid.counterexample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the samples' values for one parameter are made of: small inputs that are made up should look
 * like them, or hardly any would be valid.
 */
final class Vocabulary {

  private static final int MOST = 40;
  private static final int MOST_LENGTH_OF_TEXT = 8;

  private final Set<Long> numbers = new LinkedHashSet<>();
  private final Set<Double> reals = new LinkedHashSet<>();
  private final Set<Character> characters = new LinkedHashSet<>();
  private final Set<String> texts = new LinkedHashSet<>();
  private final Map<Integer, Set<Integer>> lengths = new HashMap<>();
  private boolean hasNull;
  private boolean hasRows;
  private boolean isSquare = true;

  /** Adds a value of a sample, given as a tree. */
  void add(@Nullable Object value) {
    add(value, 0);
  }

  private void add(@Nullable Object value, int depth) {
    switch (value) {
      case null -> hasNull = true;
      case Long number -> addTo(numbers, number);
      case Double number -> addTo(reals, number);
      case String text -> addText(text);
      case List<?> list -> {
        lengths.computeIfAbsent(depth, same -> new LinkedHashSet<>()).add(list.size());
        for (Object each : Plain.asList(list)) {
          if (depth == 0 && each instanceof List<?> row) {
            hasRows = true;
            isSquare &= row.size() == list.size();
          }
          add(each, depth + 1);
        }
      }
      default -> {}
    }
  }

  private void addText(String text) {
    text.chars().limit(MOST).forEach(c -> addTo(characters, (char) c));
    if (text.length() <= MOST_LENGTH_OF_TEXT) {
      addTo(texts, text);
    }
  }

  private static <T> void addTo(Set<T> set, T value) {
    if (set.size() < MOST) {
      set.add(value);
    }
  }

  List<Long> numbers() {
    return new ArrayList<>(numbers);
  }

  List<Double> reals() {
    return new ArrayList<>(reals);
  }

  List<Character> characters() {
    return new ArrayList<>(characters);
  }

  List<String> texts() {
    return new ArrayList<>(texts);
  }

  boolean hasNull() {
    return hasNull;
  }

  /** Tells whether all samples are square matrices. */
  boolean isSquare() {
    return hasRows && isSquare;
  }

  /**
   * Returns the one length that all lists at a depth have in the samples; -1 if there are others.
   */
  int fixedLength(int depth) {
    Set<Integer> known = lengths.getOrDefault(depth, Set.of());
    return depth > 0 && known.size() == 1 ? known.iterator().next() : -1;
  }
}
