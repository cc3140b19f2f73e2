package dev.assay.durability;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One attack with an honest visitor beside it: measures the visitor, and gathers broken claims. */
final class Attack {

  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration CALM = Duration.ofSeconds(12);
  private static final Duration TIME =
      Duration.ofSeconds(Long.getLong("assay.durability.seconds", 30));

  private final LiveServer server;
  private final List<String> broken = new ArrayList<>();
  private final List<Measured> felt = new ArrayList<>();
  private Map<String, Integer> answers = Map.of();
  private long megabytes;

  private Attack(LiveServer server) {
    this.server = server;
  }

  /**
   * Lets an honest visitor go on before, during and after an attack.
   *
   * @param entrance where the visitor goes: the server, or a proxy before it
   * @param size number of attackers
   */
  static Attack on(LiveServer server, URI entrance, int size, Crowd.Action action)
      throws IOException, InterruptedException {
    var attack = new Attack(server);
    try (var honest = new HonestVisitor(entrance)) {
      honest.during(WARM_UP);
      attack.felt.add(honest.during(CALM));
      try (var crowd = new Crowd(size, action)) {
        attack.felt.add(honest.during(TIME));
        attack.answers = crowd.answers();
      }
      attack.felt.add(honest.during(CALM));
    }
    attack.claimThatItStands();
    attack.megabytes = Files.size(server.database()) >> 20;
    return attack;
  }

  private void claimThatItStands() throws IOException {
    claim(server.isAlive(), "the server died");
    claim(server.log().outOfMemory() == 0, "the log has OutOfMemoryErrors");
    Map<String, Integer> failures = new TreeMap<>();
    felt.forEach(
        phase -> phase.failures().forEach((how, n) -> failures.merge(how, n, Integer::sum)));
    claim(failures.isEmpty(), "the honest visitor got " + failures);
    answers
        .keySet()
        .forEach(answer -> claim(!answer.startsWith("500"), "attackers got an error 500"));
  }

  private Measured during() {
    return felt.get(1);
  }

  Attack verdictsWithin(Duration limit) {
    claim(during().verdicts.at(1).compareTo(limit) <= 0, "a verdict took more than " + limit);
    return this;
  }

  Attack pagesWithin(Duration limit) {
    claim(during().pages.at(0.95).compareTo(limit) <= 0, "pages took more than " + limit);
    return this;
  }

  /** Claims that attackers got one of these answers and no others. */
  Attack answeredOnly(String... expected) {
    claim(!answers.isEmpty() && List.of(expected).containsAll(answers.keySet()), "other answers");
    return this;
  }

  Attack answeredAlso(String expected) {
    claim(answers.containsKey(expected), "no attacker got " + expected);
    return this;
  }

  Attack databaseWithin(int most) {
    claim(megabytes <= most, "the database grew");
    return this;
  }

  private void claim(boolean holds, String otherwise) {
    if (!holds) {
      broken.add(otherwise);
    }
  }

  Row row(String name) {
    return new Row(name, felt, answers + ", database " + megabytes + " MB", broken);
  }
}
