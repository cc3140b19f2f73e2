package dev.assay.compiler.complete;

import dev.assay.compiler.complete.Candidate.Nearness;
import dev.assay.compiler.complete.Completion.Kind;
import java.util.List;

/** Adds the words of the language that fit a place. */
final class Keywords {
  private static final List<String> PRIMITIVES =
      words("boolean byte char double float int long short");

  private static final List<String> DECLARING =
      words(
          "abstract class enum extends final implements import interface private protected public"
              + " record static throws void");

  private static final List<String> VALUES = words("false new null super switch this true");

  private static final List<String> STATING =
      words(
          "assert break case catch class continue default do else enum final finally for if"
              + " instanceof record return synchronized throw try var while yield");

  private final Candidates candidates;
  private final Expectation expected;

  Keywords(Candidates candidates, Expectation expected) {
    this.candidates = candidates;
    this.expected = expected;
  }

  /** The part that a name plays at a place. */
  enum Role {
    DECLARATION,
    STATEMENT,
    EXPRESSION
  }

  /** Adds those for {@code role}; behind new and in brackets, types may stand. */
  void add(String before, Role role) {
    if (before.equals("new")) {
      PRIMITIVES.forEach(word -> add(word, Nearness.COMMON_TYPE));
      return;
    }
    switch (role) {
      case DECLARATION -> DECLARING.forEach(this::add);
      case STATEMENT -> STATING.forEach(this::add);
      case EXPRESSION -> {}
    }
    if (role != Role.DECLARATION) {
      VALUES.forEach(this::add);
    }
    if (role != Role.EXPRESSION || before.equals("(")) {
      PRIMITIVES.forEach(this::add);
    }
  }

  private void add(String word) {
    add(word, Nearness.KEYWORD);
  }

  private void add(String word, Nearness nearness) {
    candidates.add(
        Candidate.of(word, Kind.KEYWORD, nearness, "").ranked(expected.fitsKeyword(word), 0));
  }

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }
}
