package dev.assay.durability;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Attackers who repeat an action until the crowd is closed. */
final class Crowd implements AutoCloseable {

  /**
   * Attackers come back so soon; at once would be a flood of connections, which is no trial here.
   */
  private static final Duration AFTER_REFUSAL = Duration.ofSeconds(1);

  private static final Set<String> REFUSALS = Set.of("429", "no answer", "closed");

  /** One try of an attacker. */
  interface Action {

    /** Returns the server's answer in a word or two. */
    String attempt() throws IOException, InterruptedException;
  }

  private final List<Thread> threads = new ArrayList<>();
  private final Map<String, Integer> answers = new TreeMap<>();

  /** Begins {@code size} attackers. */
  Crowd(int size, Action action) {
    for (int i = 0; i < size; i++) {
      threads.add(Thread.startVirtualThread(() -> repeat(action)));
    }
  }

  private void repeat(Action action) {
    try {
      while (true) {
        String answer = tried(action);
        hear(answer);
        Thread.sleep(REFUSALS.contains(answer) ? AFTER_REFUSAL : Duration.ZERO);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String tried(Action action) throws InterruptedException {
    try {
      return action.attempt();
    } catch (IOException e) {
      return "no answer";
    }
  }

  private synchronized void hear(String answer) {
    answers.merge(answer, 1, Integer::sum);
  }

  /** Returns how often each answer came. */
  synchronized Map<String, Integer> answers() {
    return new TreeMap<>(answers);
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    try {
      for (Thread thread : threads) {
        thread.join(Duration.ofSeconds(5));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
