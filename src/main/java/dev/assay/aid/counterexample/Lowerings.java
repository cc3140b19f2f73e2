package dev.assay.aid.counterexample;

import dev.assay.problem.signature.Signature;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the numbers of an input toward 0 and its characters toward the first: each by itself, each
 * wherever it occurs, and all by their ranks.
 */
final class Lowerings {

  private static final int MOST_LEAVES = 60;
  private static final int MOST_DISTINCT = 60;

  /** Steps toward 0: by the half of a number, its quarter and so on. */
  private static final int HALVINGS = 12;

  private static final int DIGITS = 2;

  private final Signature signature;
  private final List<@Nullable Object> input;
  private final Variants variants;

  private Lowerings(Signature signature, List<@Nullable Object> input, Variants variants) {
    this.signature = signature;
    this.input = input;
    this.variants = variants;
  }

  /** Adds all that makes one or several values of {@code input} smaller. */
  static void addTo(Variants variants, Signature signature, List<@Nullable Object> input) {
    var lowerings = new Lowerings(signature, input, variants);
    lowerings.addAllAtOnce();
    lowerings.addEverywhere();
    lowerings.addSingle();
  }

  /** The names of operations are no values. */
  private int firstArgument() {
    return signature.design() == null ? 0 : 1;
  }

  private List<@Nullable Object> changed(Plain.LeafChange change) {
    List<@Nullable Object> changed = new ArrayList<>(input);
    for (int i = firstArgument(); i < input.size(); i++) {
      changed.set(i, Plain.changed(input.get(i), change));
    }
    return changed;
  }

  private SortedSet<Long> numbers(List<@Nullable Object> values) {
    SortedSet<Long> numbers = new TreeSet<>();
    for (Object leaf : Plain.leaves(values)) {
      if (leaf instanceof Long number) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private List<@Nullable Object> arguments() {
    return input.subList(firstArgument(), input.size());
  }

  private void addAllAtOnce() {
    for (long base : List.of(0L, 1L)) {
      var ranks = ranks(numbers(arguments()), base);
      variants.add(changed(leaf -> leaf instanceof Long ? ranks.get(leaf) : leaf));
      List<@Nullable Object> inLists = new ArrayList<>(input);
      for (int i = firstArgument(); i < input.size(); i++) {
        if (input.get(i) instanceof List<?>) {
          var own = ranks(numbers(Plain.asList(input.get(i))), base);
          Object ranked =
              Plain.changed(input.get(i), leaf -> leaf instanceof Long ? own.get(leaf) : leaf);
          inLists.set(i, ranked);
          variants.add(Plain.with(input, List.of(i), ranked));
        }
      }
      variants.add(inLists);
    }
    for (int i = firstArgument(); i < input.size(); i++) {
      addShifted(i);
    }
    variants.add(changed(leaf -> leaf instanceof Long number ? (Long) (number / 2) : leaf));
    variants.add(changed(leaf -> leaf instanceof Double number ? (Double) rounded(number) : leaf));
    variants.add(changed(leaf -> leaf instanceof String text ? ranked(text) : leaf));
  }

  private static double rounded(double number) {
    double rounded = Math.rint(number);
    return rounded == 0 ? 0.0 : rounded;
  }

  private static Map<Long, Long> ranks(SortedSet<Long> numbers, long base) {
    Map<Long, Long> ranks = new TreeMap<>();
    for (Long number : numbers) {
      ranks.put(number, base + ranks.size());
    }
    return ranks;
  }

  /** Moves all numbers of a list so that the least one is 0 or 1, or on the way there. */
  private void addShifted(int argument) {
    if (!(input.get(argument) instanceof List<?>)) {
      return;
    }
    SortedSet<Long> numbers = numbers(Plain.asList(input.get(argument)));
    if (numbers.isEmpty()) {
      return;
    }
    Set<Long> steps = new LinkedHashSet<>();
    steps.add(numbers.first());
    steps.add(numbers.first() - 1);
    for (int shift = 1; shift < HALVINGS; shift++) {
      steps.add(numbers.first() / (1L << shift));
    }
    for (long by : steps) {
      variants.add(
          Plain.with(
              input,
              List.of(argument),
              Plain.changed(
                  input.get(argument),
                  leaf -> leaf instanceof Long number ? (Long) (number - by) : leaf)));
    }
  }

  /** Replaces letters, capitals and digits by the first ones, in the order of their codes. */
  private static String ranked(String text) {
    SortedSet<Character> occurring = new TreeSet<>();
    text.chars().forEach(c -> occurring.add((char) c));
    Map<Character, Character> ranks = new HashMap<>();
    Map<Character, Character> next = new HashMap<>();
    for (char character : occurring) {
      char first = InputSize.first(character);
      if (Character.isLetterOrDigit(first)) {
        char rank = next.getOrDefault(first, first);
        ranks.put(character, rank);
        next.put(first, (char) (rank + 1));
      }
    }
    StringBuilder ranked = new StringBuilder(text.length());
    text.chars().forEach(c -> ranked.append((char) ranks.getOrDefault((char) c, (char) c)));
    return ranked.toString();
  }

  private void addEverywhere() {
    List<@Nullable Object> all = Plain.leaves(arguments());
    Set<Object> distinct = new LinkedHashSet<>();
    for (Object leaf : all) {
      if (leaf instanceof String text) {
        text.chars().limit(MOST_DISTINCT).forEach(c -> distinct.add((char) c));
      } else if (leaf != null) {
        distinct.add(leaf);
      }
      if (distinct.size() > MOST_DISTINCT) {
        break;
      }
    }
    for (Object value : distinct) {
      if (value instanceof Character character) {
        for (char lower : lower(character, distinct)) {
          if (variants.isFull()) {
            return;
          }
          variants.add(
              changed(leaf -> leaf instanceof String text ? text.replace(character, lower) : leaf));
        }
      } else {
        for (Object lower : lower(value)) {
          if (variants.isFull()) {
            return;
          }
          variants.add(changed(leaf -> value.equals(leaf) ? lower : leaf));
        }
      }
    }
  }

  private void addSingle() {
    int seen = 0;
    List<List<Integer>> lists = new ArrayList<>(Plain.sequences(input, MOST_LEAVES));
    lists.addFirst(List.of());
    for (List<Integer> path : lists) {
      boolean isText = !path.isEmpty() && Plain.at(input, path) instanceof String;
      boolean isName = !path.isEmpty() && path.getFirst() < firstArgument();
      if (isName || variants.isFull() || seen > MOST_LEAVES) {
        continue;
      }
      if (isText) {
        seen += addSingleCharacters(path);
        continue;
      }
      List<@Nullable Object> list = Plain.list(input, path);
      for (int i = 0; i < list.size() && seen <= MOST_LEAVES && !variants.isFull(); i++) {
        Object leaf = list.get(i);
        if (leaf != null && Plain.length(leaf) < 0) {
          seen++;
          List<Integer> place = new ArrayList<>(path);
          place.add(i);
          lower(leaf).forEach(lower -> variants.add(Plain.with(input, place, lower)));
        }
      }
    }
  }

  private int addSingleCharacters(List<Integer> path) {
    if (!(Plain.at(input, path) instanceof String text)) {
      return 0;
    }
    Set<Object> present = new LinkedHashSet<>();
    text.chars().limit(MOST_DISTINCT).forEach(c -> present.add((char) c));
    int most = Math.min(text.length(), MOST_LEAVES / 2);
    for (int i = 0; i < most && !variants.isFull(); i++) {
      for (char lower : lower(text.charAt(i), present)) {
        variants.add(Plain.with(input, path, text.substring(0, i) + lower + text.substring(i + 1)));
      }
    }
    return most;
  }

  /** Returns the first character of the same sort, and smaller ones of those that occur. */
  private static Set<Character> lower(char character, Set<Object> present) {
    Set<Character> lower = new LinkedHashSet<>();
    char first = InputSize.first(character);
    if (Character.isLetterOrDigit(first) && first < character) {
      lower.add(first);
      lower.add((char) (character - 1));
    }
    for (Object other : present) {
      if (other instanceof Character c && c < character) {
        lower.add(c);
      }
    }
    return lower;
  }

  /** Returns smaller values: the smallest, and some on the way from the value to them. */
  private static Set<Object> lower(Object value) {
    Set<Object> lower = new LinkedHashSet<>();
    if (value instanceof Long number) {
      long v = number;
      for (long small : List.of(0L, 1L, 2L)) {
        if (small < Math.abs(v) || v < 0) {
          lower.add(small);
        }
      }
      if (v < 0 && v != Long.MIN_VALUE) {
        lower.add(-v);
      }
      for (int shift = 1;
          shift < HALVINGS && v >> shift != 0 && Math.abs(v) >> shift != 0;
          shift++) {
        lower.add(v - v / (1L << shift));
      }
      lower.add(v > 0 ? v - 1 : v + 1);
      lower.remove(v);
    } else if (value instanceof Double number) {
      lower.addAll(List.of(0.0, 1.0, rounded(number), number / 2));
      if (Double.isFinite(number)) {
        lower.add(new BigDecimal(number).round(new MathContext(DIGITS)).doubleValue());
      }
      lower.remove(number);
    } else if (value instanceof Boolean bool && bool) {
      lower.add(false);
    }
    return lower;
  }
}
