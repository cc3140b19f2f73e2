package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An interactive problem counts the calls of all threads of a solution. */
class CallCountTests {

  private static final String EIGHT_THREADS =
      """
      class Solution extends VersionControl {
        public int firstBadVersion(int n) throws InterruptedException {
          Thread[] threads = new Thread[8];
          CountDownLatch start = new CountDownLatch(threads.length);
          for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
              start.countDown();
              while (start.getCount() > 0) {
                Thread.yield();
              }
              for (int calls = 0; calls < 100_000; calls++) {
                isBadVersion(n);
              }
            });
            threads[i].start();
          }
          for (Thread thread : threads) {
            thread.join();
          }
          return n;
        }
      }
      """;

  @Test
  void firstBadVersionLosesNoCallOfEightThreads() throws IOException {
    Problem problem =
        ((Loading.Loaded) ProblemLoader.load(Path.of("problems/first-bad-version"))).problem();
    try (var context = new JudgeContext()) {
      Judgement judgement = context.judge().judge(problem, EIGHT_THREADS, (judged, total) -> {});
      assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
      assertThat(judgement.failure().message().en())
          .isEqualTo("isBadVersion was called 800000 times, more than 1000.");
    }
  }
}
