package dev.assay.web.solve;

import dev.assay.judge.Judge;
import dev.assay.judge.RunReport;
import dev.assay.judge.StoppableWork;
import dev.assay.problem.Problem;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Runs code on this node, and lets its sender stop that by an id of the sender's choice. */
@Component
class Runs {

  private final Judge judge;
  private final Map<UUID, Running> byId = new ConcurrentHashMap<>();

  Runs(Judge judge) {
    this.judge = judge;
  }

  private record Running(Requester sender, StoppableWork work) {

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
   * @param cases as {@link OwnCases#read} returns them
   * @param id a UUID, or null if the run can't be stopped
   */
  RunReport run(
      Problem problem,
      String code,
      List<List<Object>> cases,
      Requester sender,
      @Nullable String id) {
    if (id == null) {
      return OwnCases.run(judge, problem, code, cases, sender.address());
    }
    UUID known =
        parse(id) instanceof UUID uuid ? uuid : refuse(HttpStatus.BAD_REQUEST, "bad-run-id");
    var running = new Running(sender, new StoppableWork());
    if (byId.putIfAbsent(known, running) != null) {
      throw new Refusal(HttpStatus.CONFLICT, "run-id-taken");
    }
    try {
      return running.work().does(() -> OwnCases.run(judge, problem, code, cases, sender.address()));
    } catch (StoppableWork.StoppedException e) {
      throw new Refusal(HttpStatus.CONFLICT, "run-stopped");
    } finally {
      byId.remove(known, running);
    }
  }

  /** Stops the run {@code id} of {@code sender}; tells whether there is one. */
  boolean stop(String id, Requester sender) {
    UUID known = parse(id);
    Running running = known == null ? null : byId.get(known);
    boolean own = running != null && running.isOf(sender);
    if (own && running != null) {
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
