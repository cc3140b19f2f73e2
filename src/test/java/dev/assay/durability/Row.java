package dev.assay.durability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One line of the report.
 *
 * @param felt by an honest visitor before, during and after the attack; empty for an accident
 * @param seen what attackers got, or what the accident did
 * @param broken the claims that did not hold
 */
record Row(String name, List<Measured> felt, String seen, List<String> broken) {

  static final List<String> HEADS =
      List.of(
          "Trial",
          "Pages before, p50 / p95",
          "during",
          "after",
          "Verdicts before, p50 / max",
          "during",
          "after",
          "Seen",
          "Holds");

  private static final int PHASES = 3;

  List<String> cells() {
    List<String> cells = new ArrayList<>(List.of(name));
    if (felt.isEmpty()) {
      cells.addAll(Collections.nCopies(2 * PHASES, ""));
    } else {
      felt.forEach(phase -> cells.add(phase.pagesText()));
      felt.forEach(phase -> cells.add(phase.verdictsText()));
    }
    cells.add(seen);
    cells.add(broken.isEmpty() ? "yes" : "NO: " + String.join("; ", broken));
    return cells;
  }
}
