package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Floods the compiler with bombs by both ways that lead to it, while others read problem pages. */
class CompileFloodTests {

  private static final int FLOODERS = 8;
  private static final int READERS = 2;
  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final Duration EACH = Duration.ofSeconds(4);
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private static final List<Attack> BOMBS =
      Attack.all()
          .filter(attack -> attack.name().startsWith("compiler/"))
          .filter(attack -> attack.says().stream().anyMatch(text -> text.contains("MB of memory")))
          .toList();

  @Test
  void pagesAreAnsweredMeanwhile() throws Exception {
    assertThat(BOMBS).hasSizeGreaterThan(10);
    try (var server = new ServerHere("enforce");
        ExecutorService pool = Executors.newCachedThreadPool()) {
      Target target = server.target();
      target.awaitProblem("numbers", Duration.ofSeconds(10));
      read(pool, target, WARM_UP);
      Times before = read(pool, target, EACH);

      long end = System.nanoTime() + EACH.toNanos();
      List<Future<Integer>> floods = new ArrayList<>();
      for (int i = 0; i < FLOODERS; i++) {
        int first = i;
        floods.add(pool.submit(() -> flood(target, first, end)));
      }
      Times meanwhile = read(pool, target, EACH);
      int bombs = 0;
      for (Future<Integer> flood : floods) {
        bombs += flood.get(1, TimeUnit.MINUTES);
      }

      System.out.printf(
          "A problem page takes %s; under a flood of %d compile bombs, %s.%n",
          before, bombs, meanwhile);
      assertThat(bombs).isGreaterThanOrEqualTo(FLOODERS);
    }
  }

  private static int flood(Target target, int first, long end)
      throws IOException, InterruptedException {
    int sent = 0;
    while (System.nanoTime() < end) {
      Attack bomb = BOMBS.get((first + sent++) % BOMBS.size());
      if (first % 2 == 0) {
        assertThat(target.submit(bomb.problem(), bomb.source()).verdict())
            .isEqualTo("COMPILE_ERROR");
      } else {
        assertThat(target.diagnose(bomb.problem(), bomb.source())).isEqualTo(200);
      }
    }
    return sent;
  }

  /** Reads problem pages on several threads and returns how long each took. */
  private static Times read(ExecutorService pool, Target target, Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    Times taken = new Times();
    Callable<Times> reader =
        () -> {
          while (System.nanoTime() < end) {
            long start = System.nanoTime();
            assertThat(target.page("/problems/numbers")).isEqualTo(200);
            taken.add(Duration.ofNanos(System.nanoTime() - start));
            Thread.sleep(BETWEEN);
          }
          return taken;
        };
    for (Future<Times> done : pool.invokeAll(Collections.nCopies(READERS, reader))) {
      done.get();
    }
    return taken;
  }
}
