package dev.assay.aid.counterexample;

import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts parts out of the lists and texts of an input: chunks from the half down to one element, as
 * delta debugging does; columns of a matrix; subtrees.
 */
final class Cuts {

  /** In a longer list, chunks begin at multiples of their length only. */
  private static final int SHORT = 12;

  private static final int MOST_SEQUENCES = 400;

  private final Signature signature;
  private final List<@Nullable Object> input;
  private final Variants variants;

  private Cuts(Signature signature, List<@Nullable Object> input, Variants variants) {
    this.signature = signature;
    this.input = input;
    this.variants = variants;
  }

  /** Adds all cuts of {@code input}. */
  static void addTo(Variants variants, Signature signature, List<@Nullable Object> input) {
    new Cuts(signature, input, variants).add();
  }

  private void add() {
    boolean isDesign = signature.design() != null;
    if (isDesign) {
      addOperations();
    }
    for (List<Integer> path : Plain.sequences(input, MOST_SEQUENCES)) {
      if (!variants.isFull() && (!isDesign || path.getFirst() == 1 && path.size() > 2)) {
        addSequence(path);
      }
    }
    for (int i = 0; i < input.size(); i++) {
      if (signature.parameters().get(i).type() instanceof JavaType.Named named && named.isTree()) {
        addTrees(i);
      }
    }
  }

  /** Takes a chunk of elements; what is left is handed over with its number of elements. */
  private interface Cut {
    void made(int start, int end);
  }

  /** Goes through chunks of a list of {@code length} elements, the longest first. */
  private void chunks(int first, int length, Cut cut) {
    for (int size = length - first; size > 0 && !variants.isFull(); size /= 2) {
      int step = length <= SHORT ? 1 : size;
      for (int start = first; start < length && !variants.isFull(); start += step) {
        cut.made(start, Math.min(length, start + size));
      }
    }
  }

  /** The constructor's call stays. */
  private void addOperations() {
    Object names = input.get(0);
    Object rows = input.get(1);
    int length = Math.min(Plain.length(names), Plain.length(rows));
    if (names == null || rows == null) {
      return;
    }
    chunks(
        1,
        length,
        (start, end) -> {
          List<@Nullable Object> variant = new ArrayList<>(input);
          variant.set(0, Plain.without(names, start, end));
          variant.set(1, Plain.without(rows, start, end));
          variants.add(variant, 3 * (length - end + start));
        });
  }

  private void addSequence(List<Integer> path) {
    Object sequence = Plain.at(input, path);
    int length = Plain.length(sequence);
    if (sequence == null || length < 1) {
      return;
    }
    if (length > SHORT) {
      for (int size = length / 4; size > 0 && !variants.isFull(); size /= 4) {
        for (int start = 0; start < length; start += Math.max(size, length / 16)) {
          int end = Math.min(length, start + size);
          variants.add(Plain.with(input, path, Plain.part(sequence, start, end)), size);
        }
      }
    }
    chunks(
        0,
        length,
        (start, end) ->
            variants.add(
                Plain.with(input, path, Plain.without(sequence, start, end)),
                length - end + start));
    if (sequence instanceof List<?>) {
      addColumns(path, Plain.asList(sequence));
      addInner(path, Plain.asList(sequence));
    }
  }

  /** Cuts the same place out of each row of a matrix, and the row at that place as well. */
  private void addColumns(List<Integer> path, List<@Nullable Object> rows) {
    int width = rows.isEmpty() ? -1 : Plain.length(rows.getFirst());
    if (width < 1 || rows.stream().anyMatch(row -> Plain.length(row) != width)) {
      return;
    }
    chunks(
        0,
        width,
        (start, end) -> {
          List<@Nullable Object> narrower = new ArrayList<>();
          for (Object row : rows) {
            narrower.add(row == null ? null : Plain.without(row, start, end));
          }
          variants.add(Plain.with(input, path, narrower));
          if (rows.size() == width) {
            variants.add(Plain.with(input, path, Plain.without(narrower, start, end)));
          }
        });
  }

  /** Puts an inner list in the place of the one around it. */
  private void addInner(List<Integer> path, List<@Nullable Object> list) {
    for (int i = 0; i < Math.min(list.size(), SHORT); i++) {
      if (list.get(i) instanceof List<?> inner) {
        variants.add(Plain.with(input, path, inner));
      }
    }
  }

  private void addTrees(int argument) {
    for (List<@Nullable Object> smaller : LevelOrder.smaller(Plain.asList(input.get(argument)))) {
      variants.add(Plain.with(input, List.of(argument), smaller));
    }
  }
}
