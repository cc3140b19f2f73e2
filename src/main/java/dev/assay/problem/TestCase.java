package dev.assay.problem;

import dev.assay.language.Localized;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call with its expected answer. */
public sealed interface TestCase {

  /** The purpose of the case in the author's words, or an empty text. */
  String name();

  /** Returns the cases that solvers see. */
  static List<Stored> samples(List<TestCase> cases) {
    return cases.stream()
        .filter(Stored.class::isInstance)
        .map(Stored.class::cast)
        .filter(Stored::sample)
        .toList();
  }

  /**
   * A case whose input and output stand in a file.
   *
   * @param input the arguments in the signature's order, each of its parameter's Java type
   * @param output the expected answer, of the signature's answer type; null if the method must
   *     return null
   */
  record Stored(
      String name,
      boolean sample,
      List<Object> input,
      @Nullable Object output,
      @Nullable Localized<String> explanation)
      implements TestCase {}

  /** A secret case with an input from Generator.java and an output from the reference. */
  record Generated(String name, int size, long seed) implements TestCase {}
}
