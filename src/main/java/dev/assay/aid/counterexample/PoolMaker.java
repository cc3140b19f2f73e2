package dev.assay.aid.counterexample;

import dev.assay.aid.counterexample.Known.Answered;
import dev.assay.judge.engine.PackagePrograms;
import dev.assay.judge.engine.SmallCalls;
import dev.assay.judge.engine.SolutionSteps;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.sandbox.Executable;
import dev.assay.worker.Values;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pool of a problem: draws by the types of the signature, inputs of the generator, and
 * samples with parts left out; those that the validator accepts, the smallest above all.
 */
final class PoolMaker {

  private static final int LARGEST_SCALE = 6;

  private static final int LARGEST_GENERATED = 12;
  private static final int SEEDS = 3;

  private static final long MOST_BYTES = 4 << 20;

  private static final int MOST_VALUES = 80;
  private static final int FEW = 400;

  /** Of valid inputs made of samples: some thousand more could only take memory. */
  private static final int ENOUGH = 6_000;

  private static final int CUT_AGAIN = 20;

  private static final long SEED = 7;

  private final Problem problem;
  private final SearchParts parts;
  private final SearchTurn turn;
  private final PoolExtent extent;
  private final Inputs inputs;
  private final Set<ByteBuffer> seen = new HashSet<>();
  private final List<Input> valid = new ArrayList<>();

  PoolMaker(Problem problem, SearchParts parts, SearchTurn turn, PoolExtent extent) {
    this.problem = problem;
    this.parts = parts;
    this.turn = turn;
    this.extent = extent;
    inputs = new Inputs(problem);
  }

  /** Makes the pool, as far as there is time, and ends all workers. */
  Pool make() throws InterruptedException {
    Executable validator = parts.compiler().validator(problem).orElse(null);
    SolutionSteps reference = parts.runners().steps(problem, problem.reference());
    var known = new Known(problem, parts.runners(), validator, reference, turn);
    Duration before = turn.limit(extent.cpu());
    addGenerated(known);
    if (known.canTellValid()) {
      addSamples(known);
      addDraws(known);
    }
    valid.sort(Comparator.comparing(Input::size));
    turn.limit(extent.cpu().plus(extent.cpu().dividedBy(2)));
    Pool pool = pool(validator, reference, known.answered(chosen(known), MOST_BYTES));
    turn.limit(before);
    turn.endWorkers(); // the search has others, and a slot is meant for few
    return pool;
  }

  private Pool pool(
      @Nullable Executable validator, SolutionSteps reference, List<Answered> answered) {
    List<PreparedCase> cases = new ArrayList<>();
    long bytes = 0;
    for (Answered each : answered) {
      bytes += each.bytes();
      cases.add(each.prepared());
    }
    return new Pool(validator, reference, List.copyOf(cases), bytes, !turn.isCutShort());
  }

  /** Returns the smallest half of the most cases, and some of the others evenly. */
  private List<Input> chosen(Known known) throws InterruptedException {
    int most = !valid.isEmpty() && known.isSlow() ? extent.slowCases() : extent.cases();
    if (valid.size() <= most) {
      return valid;
    }
    int half = most / 2;
    List<Input> chosen = new ArrayList<>(valid.subList(0, half));
    for (int i = 0; i < half; i++) {
      chosen.add(valid.get(half + (int) ((long) i * (valid.size() - half) / half)));
    }
    return chosen;
  }

  private boolean isNew(Input input) {
    return input.size().values() <= MOST_VALUES && seen.add(ByteBuffer.wrap(input.encoded()));
  }

  private List<Input> added(Known known, List<Input> candidates) throws InterruptedException {
    List<Input> added = known.valid(candidates);
    valid.addAll(added);
    return added;
  }

  private void addDraws(Known known) throws InterruptedException {
    List<List<@Nullable Object>> samples = samples();
    for (int scale = 0; scale <= LARGEST_SCALE; scale++) {
      var draws =
          new Draws(problem.signature(), samples, SEED + scale); // fewer draws are the first
      List<Input> drawn = new ArrayList<>();
      for (int i = 0; i < extent.draws() && (i % 64 != 0 || turn.goesOn()); i++) {
        inputs.of(draws.draw(scale)).filter(this::isNew).ifPresent(drawn::add);
      }
      added(known, drawn);
    }
  }

  private List<List<@Nullable Object>> samples() {
    List<List<@Nullable Object>> samples = new ArrayList<>();
    problem.samples().forEach(sample -> samples.add(Plain.ofAll(sample.input())));
    return samples;
  }

  /** Adds the samples, and what is left of them after cuts and with lower values. */
  private void addSamples(Known known) throws InterruptedException {
    List<Input> samples = new ArrayList<>();
    for (TestCase.Stored sample : problem.samples()) {
      Input input = inputs.ofArguments(sample.input());
      if (isNew(input)) {
        samples.add(input);
      }
    }
    added(known, samples);
    List<Input> smaller = addSmaller(known, samples);
    if (valid.size() < FEW) {
      smaller.sort(Comparator.comparing(Input::size));
      addSmaller(known, smaller.subList(0, Math.min(smaller.size(), CUT_AGAIN)));
    }
  }

  private List<Input> addSmaller(Known known, List<Input> from) throws InterruptedException {
    List<Input> smaller = new ArrayList<>();
    for (int i = 0; i < from.size() && valid.size() < ENOUGH; i++) {
      Input input = from.get(i);
      List<Input> made = new ArrayList<>();
      var variants = new Variants(input.size().values());
      Cuts.addTo(variants, problem.signature(), input.plain());
      Pairs.addTo(variants, problem.signature(), input.plain());
      for (List<@Nullable Object> variant : variants.all()) {
        inputs.of(variant).filter(this::isNew).ifPresent(made::add);
      }
      smaller.addAll(added(known, made));
    }
    return smaller;
  }

  private void addGenerated(Known known) throws InterruptedException {
    Optional<Executable> generator = parts.compiler().generator(problem);
    if (generator.isEmpty()) {
      return;
    }
    List<byte[]> wanted = new ArrayList<>();
    for (int size = 1; size <= LARGEST_GENERATED; size++) {
      for (long seed = 1; seed <= SEEDS; seed++) {
        wanted.add(
            Values.encode(PackagePrograms.arguments(new TestCase.Generated("", size, seed))));
      }
    }
    List<Input> made = new ArrayList<>();
    SmallCalls calls =
        turn.use(
            parts
                .runners()
                .openMany(problem, SolutionSteps.of(generator.get()), Known.LONGEST_CALL));
    Rounds.call(
        calls,
        wanted,
        turn,
        (index, outcome) -> {
          PackagePrograms.input(problem.signature(), outcome)
              .map(inputs::ofArguments)
              .filter(this::isNew)
              .ifPresent(made::add);
          return true;
        });
    calls.close();
    if (known.canTellValid()) {
      added(known, made);
    } else {
      valid.addAll(made);
    }
  }
}
