package dev.assay.durability;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Notes each acknowledged submission with the verdict it must get, and its first judgement. */
final class Ledger {

  /** Without a single verdict for so long, the queue is stuck; a busy machine is only slow. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration REST = Duration.ofMillis(100);

  private record Judged(String verdict, String at) {}

  private final Map<String, String> expected = new ConcurrentHashMap<>();
  private final Map<String, Judged> first = new ConcurrentHashMap<>();

  /**
   * Submits right or wrong code, and returns the answer's status. Rests before, so that the server
   * is not left with an hour's work.
   */
  String submit(Visitor visitor, boolean right) throws IOException, InterruptedException {
    Thread.sleep(REST);
    HttpResponse<String> answer = visitor.submit(right ? Code.right() : Code.wrong());
    if (answer.statusCode() == 202) {
      expected.put(Visitor.id(answer), right ? "ACCEPTED" : "WRONG_ANSWER");
    }
    return answer.statusCode() + "";
  }

  int size() {
    return expected.size();
  }

  /** Looks at all submissions once, and notes those that are judged. Returns how many are not. */
  long look(Visitor visitor) throws InterruptedException {
    long open = 0;
    for (String id : expected.keySet()) {
      open += first.containsKey(id) || isJudged(visitor, id) ? 0 : 1;
    }
    return open;
  }

  private boolean isJudged(Visitor visitor, String id) throws InterruptedException {
    try {
      Judged judged = read(visitor, id);
      if (judged != null) {
        first.put(id, judged);
      }
      return judged != null;
    } catch (IOException e) {
      return false;
    }
  }

  private static @Nullable Judged read(Visitor visitor, String id)
      throws IOException, InterruptedException {
    JsonNode submission = visitor.submission(id);
    return submission.path("state").asString("").equals("JUDGED")
        ? new Judged(submission.path("verdict").asString(), submission.path("judgedAt").asString())
        : null;
  }

  /** Waits for all verdicts while some still come. Returns how many are missing in the end. */
  long awaitAll(Visitor visitor) throws InterruptedException {
    long open = look(visitor);
    long lastVerdict = System.nanoTime();
    while (open > 0 && System.nanoTime() - lastVerdict < PATIENCE.toNanos()) {
      Thread.sleep(500);
      long now = look(visitor);
      lastVerdict = now < open ? System.nanoTime() : lastVerdict;
      open = now;
    }
    return open;
  }

  long wrongVerdicts() {
    return first.entrySet().stream()
        .filter(each -> !each.getValue().verdict().equals(expected.get(each.getKey())))
        .count();
  }

  /** Returns how many submissions have another judgement now than when it was first seen. */
  long judgedAgain(Visitor visitor) throws IOException, InterruptedException {
    long again = 0;
    for (var each : first.entrySet()) {
      again += each.getValue().equals(read(visitor, each.getKey())) ? 0 : 1;
    }
    return again;
  }
}
