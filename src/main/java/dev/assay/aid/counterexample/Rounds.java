package dev.assay.aid.counterexample;

import dev.assay.judge.engine.SmallCalls;
import dev.assay.judge.engine.SmallCalls.Hearer;
import dev.assay.sandbox.Outcome;
import java.util.List;

/** Makes many calls in rounds, between which others may go first. */
final class Rounds {

  private Rounds() {}

  /** Calls for each of {@code inputs}, until the hearer is done or there is no time left. */
  static void call(SmallCalls calls, List<byte[]> inputs, SearchTurn turn, Hearer hearer)
      throws InterruptedException {
    var heard = new Heard(hearer, turn);
    while (!heard.isDone && heard.next < inputs.size() && turn.goesOn()) {
      int start = heard.next;
      calls.call(
          inputs.subList(start, inputs.size()),
          (index, outcome) -> heard.goesOn(start + index, outcome),
          turn::isOver);
    }
  }

  private static final class Heard {
    private final Hearer hearer;
    private final SearchTurn turn;
    private int next;
    private boolean isDone;

    Heard(Hearer hearer, SearchTurn turn) {
      this.hearer = hearer;
      this.turn = turn;
    }

    /** Looks at the time after each outcome: to hear of one may take a call of a checker. */
    boolean goesOn(int index, Outcome outcome) throws InterruptedException {
      next = index + 1;
      isDone = !hearer.heard(index, outcome);
      return !isDone && !turn.isOver();
    }
  }
}
