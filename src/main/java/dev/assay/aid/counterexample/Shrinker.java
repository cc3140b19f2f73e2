package dev.assay.aid.counterexample;

import dev.assay.aid.counterexample.Known.Answered;
import dev.assay.problem.signature.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an input that fails smaller as long as it still fails, by steps of three kinds: cuts, lower
 * values, and several small changes at once. All steps of a kind are tried together; the smallest
 * input that fails wins.
 */
final class Shrinker {

  /** A larger input is no help to a reader, and copies of it take long. */
  static final int MOST_VALUES = 600;

  private static final int FIRST_BATCH = 64;
  private static final int LARGEST_BATCH = 512;

  /** The values of all inputs that are remembered together, of some twenty bytes each. */
  private static final int MOST_REMEMBERED = 500_000;

  /** Of a batch with its answers. */
  private static final long MOST_BYTES = 4 << 20;

  /** Adds changed copies of an input. */
  private interface Step {
    void addTo(Variants variants, Signature signature, List<@Nullable Object> input);
  }

  private static final Step CUTS = Cuts::addTo;
  private static final List<Step> STEPS = List.of(CUTS, Lowerings::addTo, Pairs::addTo);

  private final Signature signature;
  private final Inputs inputs;
  private final Known known;
  private final Candidate candidate;
  private final SearchTurn turn;
  private final Set<List<@Nullable Object>> tried = new HashSet<>();
  private long remembered;

  Shrinker(Signature signature, Inputs inputs, Known known, Candidate candidate, SearchTurn turn) {
    this.signature = signature;
    this.inputs = inputs;
    this.known = known;
    this.candidate = candidate;
    this.turn = turn;
  }

  /** Returns the smallest input that was found from {@code failing} on, at last itself. */
  Answered shrink(Answered failing) throws InterruptedException {
    Answered smallest = failing;
    int step = 0;
    while (known.canTellValid() && step < STEPS.size() && turn.goesOn()) {
      Answered smaller = smaller(smallest, STEPS.get(step));
      step = smaller == null ? step + 1 : 0;
      smallest = smaller == null ? smallest : smaller;
    }
    return smallest;
  }

  private @Nullable Answered smaller(Answered failing, Step step) throws InterruptedException {
    List<Input> smaller = inputs(failing.input(), step);
    int start = 0;
    int batch = FIRST_BATCH;
    while (start < smaller.size() && turn.goesOn()) {
      int end = Math.min(smaller.size(), start + batch);
      List<Answered> answered =
          known.answered(known.valid(smaller.subList(start, end)), MOST_BYTES);
      int first = candidate.firstFailing(answered.stream().map(Answered::prepared).toList());
      if (first >= 0) {
        return answered.get(first);
      }
      start = end;
      batch = Math.min(2 * batch, LARGEST_BATCH);
    }
    return null;
  }

  /** Returns inputs that are smaller and were not tried yet, the smallest first. */
  private List<Input> inputs(Input from, Step step) {
    if (from.size().values() > MOST_VALUES && step != CUTS) {
      return List.of(); // what is no shorter is not shown
    }
    var variants = new Variants(from.size().values());
    step.addTo(variants, signature, from.plain());
    List<Input> smaller = new ArrayList<>();
    for (List<@Nullable Object> variant : variants.all()) {
      InputSize size = InputSize.of(signature, variant);
      if (size.isClearlyBelow(from.size()) && isNew(variant, size)) {
        inputs.of(variant).ifPresent(smaller::add);
      }
    }
    smaller.sort(Comparator.comparing(Input::size));
    return smaller;
  }

  /** Forgets all inputs when they take much memory: then some are tried twice. */
  private boolean isNew(List<@Nullable Object> variant, InputSize size) {
    remembered += size.values();
    if (remembered > MOST_REMEMBERED) {
      tried.clear();
      remembered = size.values();
    }
    return tried.add(variant);
  }
}
