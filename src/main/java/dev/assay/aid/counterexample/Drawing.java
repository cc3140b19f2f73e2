package dev.assay.aid.counterexample;

import dev.assay.problem.signature.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Draws the values of one input, which share a few numbers and characters. */
final class Drawing {

  /**
   * Numbers at which code often goes wrong: cached boxes, bytes, squares and sums that overflow.
   */
  private static final long[] EDGES = {
    10,
    100,
    127,
    128,
    200,
    1_000,
    46_340,
    46_341,
    100_000,
    1_000_000_000,
    1_000_000_007,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    Integer.MAX_VALUE - 1,
    -128,
    -129,
    -1_000_000_000
  };

  private static final int ONE_EDGE_IN = 25;
  private static final int DEEPEST = 3;

  private static final double[] REALS = {0, 0.5, 1, 1.5, 2, 2.5, 3, -1, -0.5, 10};

  private final SplittableRandom random;
  private final int scale;
  private final List<Long> numbers = new ArrayList<>();
  private final boolean isSorted;
  private final boolean isDistinct;
  private final boolean isPermutation;
  private final boolean isSquare;
  private final int columns;
  private final int usedCharacters;
  private final long firstCharacter;
  private long lastLength = -1;

  Drawing(SplittableRandom random, int scale) {
    this.random = random;
    this.scale = scale;
    int range = 1 + random.nextInt(scale + 2);
    boolean withNegatives = random.nextInt(4) == 0;
    int count = 1 + random.nextInt(scale + 2);
    for (int i = 0; i < count; i++) {
      numbers.add(number(range, withNegatives));
    }
    isSorted = random.nextInt(3) == 0;
    isDistinct = random.nextInt(4) == 0;
    isPermutation = random.nextInt(8) == 0;
    isSquare = random.nextInt(3) == 0;
    columns = random.nextInt(Math.min(scale, 4) + 1) + (scale > 0 ? 1 : 0);
    usedCharacters = 1 + random.nextInt(Math.min(scale, 5) + 1);
    firstCharacter = random.nextInt(1 << 16);
  }

  private long number(int range, boolean withNegatives) {
    if (random.nextInt(ONE_EDGE_IN) == 0) {
      return EDGES[random.nextInt(EDGES.length)];
    }
    long number = random.nextInt(range + 1);
    return withNegatives && random.nextBoolean() ? -number : number;
  }

  /**
   * Draws a value as a tree.
   *
   * @param depth of lists around it
   */
  @Nullable Object value(JavaType type, Vocabulary known, int depth) {
    return switch (type) {
      case JavaType.Scalar scalar -> scalar(scalar, known, depth);
      case JavaType.Array array -> list(array.element(), known, depth);
      case JavaType.ListOf list -> list(list.element(), known, depth);
      case JavaType.IteratorOf iterator -> list(iterator.element(), known, depth);
      case JavaType.Named named ->
          named.isTree() ? tree(known) : value(named.notation(), known, depth);
      case JavaType.Nested nested -> nested(nested, known, depth);
      default -> null;
    };
  }

  private @Nullable Object nested(JavaType.Nested type, Vocabulary known, int depth) {
    if (depth > 0 && (depth > DEEPEST || random.nextInt(10) < 6)) {
      JavaType.Scalar single = type.single();
      return scalar(single == null ? new JavaType.Scalar("int") : single, known, depth);
    }
    return list(type, known, depth);
  }

  private @Nullable Object scalar(JavaType.Scalar type, Vocabulary known, int depth) {
    if (depth > 0 && known.hasNull() && random.nextInt(5) == 0) {
      return null;
    }
    if (type.isCharacter()) {
      return character(known);
    }
    if (type.isText()) {
      return text(known);
    }
    if (type.isReal()) {
      return real(known);
    }
    return type.name().equalsIgnoreCase("boolean") ? random.nextBoolean() : whole(known, depth);
  }

  private long whole(Vocabulary known, int depth) {
    if (depth == 0) {
      if (lastLength >= 0 && random.nextInt(3) == 0) {
        return lastLength;
      }
      if (random.nextInt(3) == 0) {
        return number(scale + 2, false);
      }
    }
    List<Long> ofSamples = known.numbers();
    if (!ofSamples.isEmpty() && random.nextInt(8) == 0) {
      return ofSamples.get(random.nextInt(ofSamples.size()));
    }
    return numbers.get(random.nextInt(numbers.size()));
  }

  private double real(Vocabulary known) {
    List<Double> ofSamples = known.reals();
    return !ofSamples.isEmpty() && random.nextInt(3) == 0
        ? ofSamples.get(random.nextInt(ofSamples.size()))
        : REALS[random.nextInt(Math.min(REALS.length, 2 + 2 * scale))];
  }

  private String character(Vocabulary known) {
    List<Character> ofSamples = known.characters();
    if (ofSamples.isEmpty()) {
      return String.valueOf((char) ('a' + random.nextInt(usedCharacters)));
    }
    long place = firstCharacter + random.nextInt(usedCharacters);
    return String.valueOf(ofSamples.get((int) (place % ofSamples.size())));
  }

  private String text(Vocabulary known) {
    List<String> ofSamples = known.texts();
    if (!ofSamples.isEmpty() && random.nextInt(6) == 0) {
      return ofSamples.get(random.nextInt(ofSamples.size()));
    }
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(scale + 2);
    for (int i = 0; i < length; i++) {
      text.append(character(known));
    }
    lastLength = length;
    return text.toString();
  }

  private List<@Nullable Object> list(JavaType element, Vocabulary known, int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    int length = length(known, depth);
    for (int i = 0; i < length; i++) {
      list.add(value(element, known, depth + 1));
    }
    if (depth == 0 || lastLength < 0) {
      lastLength = list.size();
    }
    return list.stream().allMatch(Long.class::isInstance) ? shaped(list) : list;
  }

  private int length(Vocabulary known, int depth) {
    int fixed = known.fixedLength(depth);
    if (fixed >= 0 && random.nextInt(20) != 0) {
      return fixed <= 3 ? fixed : columns;
    }
    boolean isMatrix = known.fixedLength(1) > 3 || known.isSquare() || isSquare;
    return depth <= 1 && isMatrix ? columns : random.nextInt(scale + 2);
  }

  /** Gives a list of numbers the shape that this draw has. */
  private List<@Nullable Object> shaped(List<@Nullable Object> list) {
    List<Long> shaped = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (isPermutation) {
        shaped.add(random.nextInt(i + 1), (long) i + (isSorted ? 1 : 0));
      } else if (list.get(i) instanceof Long number && !(isDistinct && shaped.contains(number))) {
        shaped.add(number);
      }
    }
    if (isSorted && !isPermutation) {
      shaped.sort(null);
    }
    return new ArrayList<>(shaped);
  }

  /** Draws a binary tree in level order. */
  private List<@Nullable Object> tree(Vocabulary known) {
    List<@Nullable Object> values = new ArrayList<>();
    int nodes = random.nextInt(scale + 2);
    int places = 1;
    while (nodes > 0 && places > 0) {
      boolean isGap = !values.isEmpty() && random.nextInt(3) == 0 && places > 1;
      values.add(isGap ? null : whole(known, 1));
      places += isGap ? -1 : 1;
      nodes -= isGap ? 0 : 1;
    }
    return values;
  }
}
