package dev.assay.web.aid.trace;

import dev.assay.account.Account;
import dev.assay.aid.trace.KeptTrace;
import dev.assay.aid.trace.KeptTraces;
import dev.assay.problem.Problem;
import dev.assay.sharing.SharedSolutions;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Keeps traces of visitors within fair use, and opens them to those who may see their code. */
@Component
class TraceKeeping {

  private final KeptTraces traces;
  private final SharedSolutions sharing;
  private final Visitors visitors;
  private final FairUse fairUse;

  TraceKeeping(KeptTraces traces, SharedSolutions sharing, Visitors visitors, FairUse fairUse) {
    this.traces = traces;
    this.sharing = sharing;
    this.visitors = visitors;
    this.fairUse = fairUse;
  }

  /** Keeps code and input; a new visitor becomes a guest. */
  KeptTrace keep(
      Problem problem,
      String code,
      String input,
      HttpServletRequest request,
      HttpServletResponse response) {
    fairUse.keeping(request, code + input);
    UUID owner = visitors.require(request, response).id();
    KeptTrace kept = traces.keep(owner, problem.slug(), problem.version(), code, input);
    fairUse.stored(request, code + input);
    return kept;
  }

  /**
   * Returns a trace: its owner's, or anybody's where the site shares solutions by links, unless the
   * operator has removed it.
   *
   * @throws Refusal if there is none that the visitor may see
   */
  KeptTrace open(String id, HttpServletRequest request) {
    return parse(id)
        .flatMap(traces::find)
        .filter(trace -> isOpen(trace) || isOwn(trace, request))
        .orElseThrow(TraceKeeping::unknown);
  }

  private boolean isOpen(KeptTrace trace) {
    return sharing.hasLinks() && !sharing.isRemoved(trace.id());
  }

  /**
   * Forgets a trace.
   *
   * @throws Refusal if the visitor keeps no such trace
   */
  void forget(String id, HttpServletRequest request) {
    fairUse.sharing(request, "");
    KeptTrace trace = open(id, request);
    if (!isOwn(trace, request) || !traces.forget(trace.id(), trace.account())) {
      throw unknown();
    }
  }

  boolean isOwn(KeptTrace trace, HttpServletRequest request) {
    Optional<UUID> visitor = visitors.find(request).map(Account::id);
    return visitor.filter(trace.account()::equals).isPresent();
  }

  private static Refusal unknown() {
    return new Refusal(HttpStatus.NOT_FOUND, "unknown-trace");
  }

  private static Optional<UUID> parse(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
