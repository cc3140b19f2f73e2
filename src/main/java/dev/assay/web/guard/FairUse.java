package dev.assay.web.guard;

import dev.assay.account.Account;
import dev.assay.web.guard.RateLimit.Limit;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Requester;
import dev.assay.web.request.Visitors;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.stereotype.Component;

/**
 * Keeps the server usable for everybody: refuses a visitor or an address that asks for too much,
 * with status 429. The queue itself limits how many submissions may wait.
 */
@Component
@EnableConfigurationProperties({FairUseProperties.class, TomcatServerProperties.class})
public class FairUse {

  /** How soon one of several runs ends; likewise the times of the other limits. */
  private static final Duration RUN_TIME = Duration.ofSeconds(2);

  private static final Duration DIAGNOSIS_TIME = Duration.ofSeconds(1);

  /** The share of the request threads that one address may hold: 260 of 400. */
  private static final double THREADS_PER_ADDRESS = 0.65;

  /** The share that requests may hold whose body is on its way: 150 of 400. */
  private static final double BODIES = 0.375;

  /** The share that those of one address may hold: 60 of 400. */
  private static final double BODIES_PER_ADDRESS = 0.15;

  /** With more busy threads than this share, a connection gets one answer: 32 of 400. */
  private static final double CROWD = 0.08;

  /** How long a request waits for a seat; those of a class come by in a few seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The share that submissions may hold while they wait for their verdicts: 16 of 400. */
  private static final double LINGERING = 0.04;

  /** The share that those of one address may hold: 8 of 400. */
  private static final double LINGERING_PER_ADDRESS = 0.02;

  private static final Duration THREAD_TIME = Duration.ofSeconds(1);
  private static final Duration STREAM_TIME = Duration.ofSeconds(10);

  private final boolean enabled;
  private final Visitors visitors;
  private final RateLimit submissions;
  private final RateLimit storage;
  private final RateLimit joins;
  private final RateLimit shares;
  private final RateLimit marks;
  private final RateLimit runs;
  private final RateLimit diagnostics;
  private final ConcurrencyLimit running;
  private final ConcurrencyLimit diagnosing;
  private final ConcurrencyLimit streaming;
  private final ConcurrencyLimit holdingThread;
  private final ConcurrencyLimit sendingBody;
  private final ConcurrencyLimit lingering;
  private final int crowd;
  private final Seats seats;
  private final HeapRoom heap = HeapRoom.ofThisHeap();

  FairUse(FairUseProperties limits, TomcatServerProperties server, Visitors visitors) {
    this.enabled = limits.enabled();
    this.visitors = visitors;
    submissions = rate(limits.submissionsPerVisitor(), limits.submissionsPerAddress());
    storage =
        new RateLimit(
            new Limit(limits.bytesPerVisitor().toBytes(), "too-much.visitor"),
            new Limit(limits.bytesPerAddress().toBytes(), "too-much.address"),
            Duration.ofDays(1),
            TimeMeter.SYSTEM_NANOTIME);
    joins = rate(limits.submissionsPerVisitor(), limits.submissionsPerAddress());
    shares = rate(limits.submissionsPerVisitor(), limits.submissionsPerAddress());
    marks = rate(limits.diagnosticsPerVisitor(), limits.diagnosticsPerAddress());
    runs = rate(limits.runsPerVisitor(), limits.runsPerAddress());
    diagnostics = rate(limits.diagnosticsPerVisitor(), limits.diagnosticsPerAddress());
    running =
        new ConcurrencyLimit(
            limits.runningPerVisitor(), limits.runningPerAddress(), limits.running(), RUN_TIME);
    diagnosing =
        new ConcurrencyLimit(
            limits.diagnosingPerVisitor(),
            limits.diagnosingPerAddress(),
            limits.diagnosing(),
            DIAGNOSIS_TIME);
    streaming =
        new ConcurrencyLimit(
            limits.streamsPerVisitor(), limits.streamsPerAddress(), limits.streams(), STREAM_TIME);
    int threads = server.getThreads().getMax();
    holdingThread = threads(share(THREADS_PER_ADDRESS, threads), threads);
    crowd = share(CROWD, threads);
    sendingBody = threads(share(BODIES_PER_ADDRESS, threads), share(BODIES, threads));
    lingering = threads(share(LINGERING_PER_ADDRESS, threads), share(LINGERING, threads));
    seats = new Seats(enabled ? limits.seatsPerAddress() : Integer.MAX_VALUE, PATIENCE);
  }

  private static ConcurrencyLimit threads(int perAddress, int everybody) {
    return new ConcurrencyLimit(perAddress, perAddress, everybody, THREAD_TIME);
  }

  private static int share(double share, int threads) {
    return Math.max(1, (int) (share * threads));
  }

  /** Counts a submission, and checks that its code may be stored. */
  public void submitting(HttpServletRequest request, String code) {
    count(submissions, request);
    expectRoom(request, code);
  }

  /** Counts a request to share a solution or to withdraw it, and checks the room for its note. */
  public void sharing(HttpServletRequest request, String text) {
    count(shares, request);
    expectRoom(request, text);
  }

  /**
   * Counts a request to keep a trace, and checks that its code and input may be stored. A visitor
   * who is new becomes a guest by it, and counts like one who joins.
   */
  public void keeping(HttpServletRequest request, String text) {
    sharing(request, text);
    countNewGuest(request);
  }

  private void expectRoom(HttpServletRequest request, String text) {
    if (enabled && !text.isEmpty()) {
      storage.expect(requester(request), text.length());
    }
  }

  /** Counts code or a note that was stored, and stays. */
  public void stored(HttpServletRequest request, String text) {
    if (enabled && !text.isEmpty()) {
      storage.countAfter(requester(request), text.length());
    }
  }

  /** Counts a request to create or to use a code that joins browsers. */
  public void joining(HttpServletRequest request) {
    count(joins, request);
  }

  /**
   * Counts a request to keep a note, a star or the like. A visitor who is new becomes a guest by
   * it, and counts like one who joins.
   */
  public void marking(HttpServletRequest request) {
    count(marks, request);
    countNewGuest(request);
  }

  private void countNewGuest(HttpServletRequest request) {
    if (visitors.find(request).isEmpty()) {
      count(joins, request);
    }
  }

  /** Counts a run and returns its result. */
  public <T> T running(HttpServletRequest request, Supplier<T> run) {
    return counted(running, runs, request, run);
  }

  /** Counts a search for the smallest input that a submission fails as a run. */
  public void seeking(HttpServletRequest request) {
    count(runs, request);
  }

  /** Counts a question of the editor to the compiler and returns the answer. */
  public <T> T diagnosing(HttpServletRequest request, Supplier<T> diagnosis) {
    return counted(diagnosing, diagnostics, request, diagnosis);
  }

  private <T> T counted(
      ConcurrencyLimit limit, RateLimit rate, HttpServletRequest request, Supplier<T> work) {
    ConcurrencyLimit.Permit permit = acquire(limit, request);
    try {
      count(rate, request);
      HeldThread.bodyIsThere(request);
      Seat.giveBack(request); // the work waits for a slot
      BodyShare.shrink(request);
      return work.get();
    } finally {
      permit.close();
    }
  }

  /**
   * Waits on the request's thread, without its seat, unless too many threads wait like that; tells
   * whether it did.
   */
  public boolean lingering(HttpServletRequest request, Runnable wait) {
    ConcurrencyLimit.Permit permit;
    try {
      permit = acquire(lingering, request);
    } catch (Refusal tooMany) {
      return false;
    }
    try {
      Seat.giveBack(request);
      BodyShare.shrink(request);
      wait.run();
      return true;
    } finally {
      permit.close();
    }
  }

  /** Counts an event stream as open until its permit is closed. */
  public ConcurrencyLimit.Permit streaming(HttpServletRequest request) {
    return acquire(streaming, request);
  }

  /** Counts the thread, and the heap, that a request holds until the permit is closed. */
  ConcurrencyLimit.Permit holdingThread(HttpServletRequest request) {
    if (!enabled) {
      return ConcurrencyLimit.Permit.NONE;
    }
    var address = new Requester(null, Requester.address(request));
    boolean body = !SameOrigin.SAFE_METHODS.contains(request.getMethod());
    var thread =
        new HeldThread(
            (body ? sendingBody : holdingThread).acquire(address),
            () -> holdingThread.acquire(address));
    if (body) {
      thread.setFor(request);
    }
    try {
      BodyShare share = BodyShare.take(heap, address.address(), request);
      return () -> {
        share.close();
        thread.close();
      };
    } catch (Refusal e) {
      thread.close();
      throw e;
    }
  }

  /**
   * Counts a long answer that is made and sent, until the permit is closed.
   *
   * @param bytes with all its copies
   * @throws Refusal if too many are being sent
   */
  public ConcurrencyLimit.Permit sending(HttpServletRequest request, long bytes) {
    return enabled ? heap.take(Requester.address(request), bytes) : ConcurrencyLimit.Permit.NONE;
  }

  /** Returns the seat of a request, which it has yet to take. */
  Seat seat(HttpServletRequest request) {
    return new Seat(seats, Requester.address(request));
  }

  /** Tells whether so many threads are busy that no client may queue requests on its connection. */
  boolean crowded(int busyThreads) {
    return enabled && busyThreads > crowd;
  }

  private void count(RateLimit rate, HttpServletRequest request) {
    if (enabled) {
      rate.count(requester(request));
    }
  }

  private ConcurrencyLimit.Permit acquire(ConcurrencyLimit limit, HttpServletRequest request) {
    return enabled ? limit.acquire(requester(request)) : ConcurrencyLimit.Permit.NONE;
  }

  private Requester requester(HttpServletRequest request) {
    return new Requester(
        visitors.find(request).map(Account::id).orElse(null), Requester.address(request));
  }

  private static RateLimit rate(int perVisitor, int perAddress) {
    return new RateLimit(
        new Limit(perVisitor, "too-fast.visitor"),
        new Limit(perAddress, "too-fast.address"),
        Duration.ofMinutes(1),
        TimeMeter.SYSTEM_NANOTIME);
  }
}
