package dev.assay.aid.counterexample;

import dev.assay.judge.engine.PackagePrograms;
import dev.assay.judge.engine.SmallCalls;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.SolutionSteps;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks a package which inputs are valid, and what their answers are. One worker calls both programs
 * in turn, since they have one author.
 */
final class Known {

  /** A small input with a larger answer is no help to a reader. */
  private static final long LARGEST_ANSWER = 1 << 16;

  /** A program of a package takes far less for a small input, unless it never ends. */
  static final Duration LONGEST_CALL = Duration.ofMillis(500);

  private final Problem problem;
  private final SearchTurn turn;
  private final @Nullable SolutionSteps validator;
  private final SolutionSteps reference;
  private final SmallCalls calls;

  Known(
      Problem problem,
      SolutionRunners runners,
      @Nullable Executable validator,
      SolutionSteps reference,
      SearchTurn turn) {
    this.problem = problem;
    this.turn = turn;
    this.validator = validator == null ? null : SolutionSteps.of(validator);
    this.reference = reference;
    calls = turn.use(runners.openMany(problem, reference, LONGEST_CALL));
  }

  /** An input with the reference's answer. */
  record Answered(Input input, PreparedCase prepared, long bytes) {}

  /** Tells whether inputs can be checked, so that new ones may be made up. */
  boolean canTellValid() {
    return validator != null;
  }

  /** Tells whether each answer of the reference needs a call of its own. */
  boolean isSlow() throws InterruptedException {
    calls.load(reference);
    return calls.isSlow();
  }

  /** Returns the valid ones of {@code inputs} in their order, as far as there is time. */
  List<Input> valid(List<Input> inputs) throws InterruptedException {
    if (validator == null) {
      return List.of();
    }
    List<Input> valid = new ArrayList<>();
    call(
        validator,
        inputs,
        (index, outcome) -> {
          if (outcome instanceof Outcome.Answered) {
            valid.add(inputs.get(index));
          }
          return true;
        });
    return valid;
  }

  /**
   * Returns valid inputs with their answers in their order, as far as there is time.
   *
   * @param mostBytes the first inputs only, if all of them take more with their answers
   */
  List<Answered> answered(List<Input> inputs, long mostBytes) throws InterruptedException {
    List<Answered> answered = new ArrayList<>();
    call(
        reference,
        inputs,
        new SmallCalls.Hearer() {
          private long bytes;

          @Override
          public boolean heard(int index, Outcome outcome) {
            Optional<Answered> answer = answer(inputs.get(index), outcome);
            bytes += answer.map(Answered::bytes).orElse(0L);
            boolean isWithin = bytes <= mostBytes;
            answer.filter(each -> isWithin).ifPresent(answered::add);
            return isWithin;
          }
        });
    return answered;
  }

  private Optional<Answered> answer(Input input, Outcome outcome) {
    if (!(outcome instanceof Outcome.Answered answered)
        || answered.answer().heapBytes() > LARGEST_ANSWER) {
      return Optional.empty();
    }
    long bytes = input.encoded().length + answered.answer().heapBytes();
    return PackagePrograms.answer(problem, input.arguments(), outcome)
        .map(
            fitting ->
                PreparedCase.of(
                    problem.signature(), 1, input.arguments(), fitting.answer().value()))
        .map(prepared -> new Answered(input, prepared, bytes));
  }

  private void call(SolutionSteps program, List<Input> inputs, SmallCalls.Hearer hearer)
      throws InterruptedException {
    calls.load(program);
    Rounds.call(calls, inputs.stream().map(Input::encoded).toList(), turn, hearer);
  }
}
