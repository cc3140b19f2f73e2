package dev.assay.web.solve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.judge.Judge;
import dev.assay.judge.OwnInput;
import dev.assay.judge.RunReport;
import dev.assay.judge.StoppableWork;
import dev.assay.problem.Problem;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Runs code on this node, and lets its sender stop that by an id of the sender's choice. */
@Component
class Runs {

  private static final Duration LATEST = Duration.ofSeconds(30);
  private static final int MOST_STOPPED_EARLY = 10_000;

  private final Judge judge;
  private final Map<UUID, Running> byId = new ConcurrentHashMap<>();
  private final Cache<UUID, Running> stoppedEarly =
      Caffeine.newBuilder().maximumSize(MOST_STOPPED_EARLY).expireAfterWrite(LATEST).build();

  Runs(Judge judge) {
    this.judge = judge;
  }

  private record Running(Requester sender, StoppableWork work) {

    static Running of(Requester sender) {
      return new Running(sender, new StoppableWork());
    }

    /** Accepts a sender who became a guest after the run had begun, too. */
    boolean isOf(Requester other) {
      return sender.visitor() == null
          ? sender.address().equals(other.address())
          : sender.visitor().equals(other.visitor());
    }
  }

  /**
   * Runs {@code code}; if its sender stops that, the slot is free at once.
   *
   * @param cases as {@link OwnCases#take} returns them
   * @param id a UUID, or null if the run can't be stopped
   */
  RunReport run(
      Problem problem, String code, List<OwnInput> cases, Requester sender, @Nullable String id) {
    if (id == null) {
      return OwnCases.run(judge, problem, code, cases, sender.address());
    }
    UUID known =
        parse(id) instanceof UUID uuid ? uuid : refuse(HttpStatus.BAD_REQUEST, "bad-run-id");
    Running running = begin(known, sender);
    try {
      return running.work().does(() -> OwnCases.run(judge, problem, code, cases, sender.address()));
    } catch (StoppableWork.StoppedException e) {
      throw new Refusal(HttpStatus.CONFLICT, "run-stopped");
    } finally {
      byId.remove(known, running);
    }
  }

  private Running begin(UUID id, Requester sender) {
    return byId.compute(
        id,
        (same, there) -> {
          if (there != null) {
            throw new Refusal(HttpStatus.CONFLICT, "run-id-taken");
          }
          Running early = stoppedEarly.asMap().remove(id);
          return early != null && early.isOf(sender) ? early : Running.of(sender);
        });
  }

  /**
   * Stops the run {@code id} of {@code sender}, also one that arrives within the next 30 s: the
   * request to stop it may be faster. Returns false if the id is no UUID, or another sender's.
   */
  boolean stop(String id, Requester sender) {
    UUID known = parse(id);
    var found = new AtomicReference<Running>();
    if (known != null) {
      byId.compute(
          known,
          (same, there) -> {
            found.set(there == null ? stoppedEarly.get(known, early -> Running.of(sender)) : there);
            return there;
          });
    }
    Running running = found.get();
    boolean own = running != null && running.isOf(sender);
    if (own) {
      running.work().stop();
    }
    return own;
  }

  private static UUID refuse(HttpStatus status, String code) {
    throw new Refusal(status, code);
  }

  private static @Nullable UUID parse(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
