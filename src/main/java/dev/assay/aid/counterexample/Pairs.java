package dev.assay.aid.counterexample;

import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes two or three small changes at once, since each alone may break the constraints: elements of
 * several lists, with the numbers that say how long these are; two elements of one list; a node of
 * a graph with its edges.
 */
final class Pairs {

  /** In a longer list only some places are tried together with others. */
  private static final int SHORT = 8;

  private static final int MOST_ELEMENTS = 14;

  private static final int MOST_ARGUMENTS = 6;
  private static final long MOST_NODES = 40;

  private final Signature signature;
  private final List<@Nullable Object> input;
  private final Variants variants;

  private Pairs(Signature signature, List<@Nullable Object> input, Variants variants) {
    this.signature = signature;
    this.input = input;
    this.variants = variants;
  }

  /** Adds changes of several places of {@code input}. */
  static void addTo(Variants variants, Signature signature, List<@Nullable Object> input) {
    new Pairs(signature, input, variants).add();
  }

  private void add() {
    if (signature.design() != null) {
      addTwoOperations();
      addLoweredOperations();
      return;
    }
    if (input.size() > 1 && input.size() <= MOST_ARGUMENTS) {
      for (int size = longest(); size > 0 && !variants.isFull(); size /= 2) {
        combine(size);
      }
    }
    for (List<Integer> path : Plain.sequences(input, MOST_ELEMENTS)) {
      addTwoElements(path);
    }
    for (int i = 0; i < input.size(); i++) {
      addWithoutNodes(i);
    }
  }

  private int longest() {
    return input.stream().mapToInt(Plain::length).max().orElse(0);
  }

  /** A change of one argument. */
  private record Change(int argument, @Nullable Object value) {}

  private void combine(int size) {
    List<List<Change>> changes = new ArrayList<>();
    for (int i = 0; i < input.size(); i++) {
      changes.add(changes(i, size));
    }
    for (int a = 0; a < input.size(); a++) {
      for (int b = a + 1; b < input.size(); b++) {
        for (Change first : changes.get(a)) {
          for (Change second : changes.get(b)) {
            List<@Nullable Object> two = new ArrayList<>(input);
            two.set(a, first.value());
            two.set(b, second.value());
            variants.add(two);
            for (int c = b + 1; c < input.size(); c++) {
              for (Change third : changes.get(c)) {
                List<@Nullable Object> three = new ArrayList<>(two);
                three.set(c, third.value());
                variants.add(three);
              }
            }
          }
        }
      }
    }
  }

  /** Returns an argument without some {@code size} elements, or lower by as much. */
  private List<Change> changes(int argument, int size) {
    List<Change> changes = new ArrayList<>();
    Object value = input.get(argument);
    if (value instanceof Long number && number >= size) {
      changes.add(new Change(argument, number - size));
      return changes;
    }
    int length = Plain.length(value);
    if (value == null || length < size) {
      return changes;
    }
    int last = length - size;
    int step = last < SHORT ? 1 : Math.max(1, last / 3);
    for (int start = last; start >= 0; start -= step) {
      changes.add(new Change(argument, Plain.without(value, start, start + size)));
    }
    return changes;
  }

  private void addTwoElements(List<Integer> path) {
    Object sequence = Plain.at(input, path);
    int length = Plain.length(sequence);
    if (sequence == null || length > MOST_ELEMENTS) {
      return;
    }
    for (int first = 0; first < length; first++) {
      for (int second = first + 2; second < length; second++) {
        Object less = Plain.without(sequence, second, second + 1);
        variants.add(Plain.with(input, path, Plain.without(less, first, first + 1)));
      }
    }
  }

  private void addTwoOperations() {
    Object names = input.get(0);
    Object rows = input.get(1);
    int length = Math.min(Plain.length(names), Plain.length(rows));
    if (names == null || rows == null || length > 2 * MOST_ELEMENTS) {
      return;
    }
    for (int first = 1; first < length; first++) {
      for (int second = first + 2; second < length; second++) {
        List<@Nullable Object> variant = new ArrayList<>(input);
        for (int i = 0; i < 2; i++) {
          Object all = i == 0 ? names : rows;
          Object less = Plain.without(all, second, second + 1);
          variant.set(i, Plain.without(less, first, first + 1));
        }
        variants.add(variant);
      }
    }
  }

  /**
   * Takes one operation out, and lowers the numbers that the constructor got, such as a capacity.
   */
  private void addLoweredOperations() {
    Object names = input.get(0);
    List<@Nullable Object> rows = Plain.asList(input.get(1));
    if (names == null || rows.size() > 2 * MOST_ELEMENTS || rows.isEmpty()) {
      return;
    }
    Object made =
        Plain.changed(
            rows.getFirst(), leaf -> leaf instanceof Long number ? (Long) (number - 1) : leaf);
    for (int i = 1; i < rows.size(); i++) {
      for (int end = i + 1; end <= Math.min(rows.size(), i + 2); end++) {
        List<@Nullable Object> lowered = new ArrayList<>(rows);
        lowered.set(0, made);
        List<@Nullable Object> variant = new ArrayList<>(input);
        variant.set(0, Plain.without(names, i, end));
        variant.set(1, Plain.without(lowered, i, end));
        variants.add(variant);
      }
    }
  }

  /** Takes a node out of a list of edges, and gives the others the numbers from 0 or 1 on. */
  private void addWithoutNodes(int argument) {
    List<@Nullable Object> edges = Plain.asList(input.get(argument));
    if (edges.isEmpty() || edges.stream().anyMatch(edge -> !isEdge(edge))) {
      return;
    }
    long most = MOST_NODES;
    for (long node = 0; node <= most && !variants.isFull(); node++) {
      List<@Nullable Object> left = without(edges, node);
      if (left.size() == edges.size() && node > edges.size() + 1) {
        return;
      }
      List<@Nullable Object> variant = Plain.with(input, List.of(argument), left);
      variants.add(variant);
      for (int i = 0; i < input.size(); i++) {
        if (input.get(i) instanceof Long number && number > 0) {
          variants.add(Plain.with(variant, List.of(i), number - 1));
        }
      }
    }
  }

  private static boolean isEdge(@Nullable Object edge) {
    List<@Nullable Object> ends = Plain.asList(edge);
    return ends.size() >= 2
        && ends.size() <= 3
        && ends.get(0) instanceof Long
        && ends.get(1) instanceof Long;
  }

  private static List<@Nullable Object> without(List<@Nullable Object> edges, long node) {
    List<@Nullable Object> left = new ArrayList<>();
    for (Object edge : edges) {
      List<@Nullable Object> ends = new ArrayList<>(Plain.asList(edge));
      if (!ends.subList(0, 2).contains(node)) {
        for (int i = 0; i < 2; i++) {
          if (ends.get(i) instanceof Long end && end > node) {
            ends.set(i, end - 1);
          }
        }
        left.add(ends);
      }
    }
    return left;
  }
}
