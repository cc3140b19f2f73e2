package dev.assay.submission;

import dev.assay.account.Account;
import dev.assay.problem.Problem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes submissions, finds them, and reports their progress. */
@Service
public class Submissions {
  /** The most submissions that one page of a list holds. */
  public static final int MAX_PAGE_SIZE = 100;

  private final SubmissionRepository repository;
  private final SubmissionQueue queue;
  private final QueueAdmission admission;
  private final LiveProgress live;
  private final DurableTransactions transactions;
  private final Clock clock;

  Submissions(
      SubmissionRepository repository,
      SubmissionQueue queue,
      QueueAdmission admission,
      LiveProgress live,
      DurableTransactions transactions,
      Clock clock) {
    this.repository = repository;
    this.queue = queue;
    this.admission = admission;
    this.live = live;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Stores and queues {@code code} of a sender who measured no time. */
  Submission submit(Account account, Problem problem, String code, @Nullable String origin) {
    return submit(account, problem, code, null, origin);
  }

  /**
   * Stores {@code code} as a submission and queues it; once this returns, it can't get lost.
   *
   * @param solvingSeconds the time that the sender's stopwatch showed, or null if it was off
   * @param origin what the submission is counted by until it is judged, such as the sender's
   *     network address; at most 60 characters, or null if it is not known
   * @throws QueueFullException if too many are waiting: of the account, of the origin or of all
   */
  public Submission submit(
      Account account,
      Problem problem,
      String code,
      @Nullable Integer solvingSeconds,
      @Nullable String origin) {
    var submission =
        transactions.in(
            () -> {
              var submitted = submission(account, problem, code, solvingSeconds);
              var turn = admission.admit(account.id(), origin, submitted.createdAt());
              repository.insert(submitted, turn, origin);
              queue.add(submitted, turn);
              return submitted;
            });
    queue.wake();
    return submission;
  }

  private Submission submission(
      Account account, Problem problem, String code, @Nullable Integer solvingSeconds) {
    return new Submission(
        UUID.randomUUID(),
        account.id(),
        problem.slug(),
        problem.version(),
        code,
        Submission.State.QUEUED,
        null,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        null,
        solvingSeconds);
  }

  /**
   * Checks, without a lock, that there is room for a submission of a new visitor.
   *
   * @throws QueueFullException if too many are waiting: of the origin or of all
   */
  public void expectRoom(@Nullable String origin) {
    admission.expectRoom(null, origin);
  }

  /** Finds a submission. */
  public Optional<Submission> find(UUID id) {
    return repository.find(id);
  }

  /**
   * Lists an account's submissions, newest first, without the values of a failed case: {@code
   * failure} is null and only {@link #find} has it.
   *
   * @param slug of the only problem to list, or null for all
   * @param page from 0
   * @param size from 1 to {@value #MAX_PAGE_SIZE}
   */
  public List<Submission> list(UUID account, @Nullable String slug, int page, int size) {
    if (page < 0 || size < 1 || size > MAX_PAGE_SIZE) {
      throw new IllegalArgumentException(
          "page %d of %d: pages start at 0 and hold 1 to %d".formatted(page, size, MAX_PAGE_SIZE));
    }
    return repository.list(account, slug, (long) page * size, size);
  }

  /**
   * Returns the standing of {@code account} in each problem that it has submitted to, by slug; the
   * problem of the newest submission comes first, and resets hide what was before them.
   */
  public Map<String, Standing> standings(UUID account) {
    return repository.standings(account);
  }

  /** Tells whether {@code account} has an accepted submission of a problem. */
  public boolean hasSolved(UUID account, String slug) {
    return repository.hasSolved(account, slug);
  }

  /** Gives all submissions of {@code from} to {@code to}. */
  public void handOver(UUID from, UUID to) {
    repository.handOver(from, to);
  }

  /** Returns how many submissions are ahead in the queue; empty once judging has begun. */
  public Optional<Integer> position(UUID id) {
    return repository.position(id);
  }

  /**
   * Reports the submission's progress to {@code listener}, beginning with the current one, or with
   * the result if it is judged already.
   *
   * @throws IllegalArgumentException if there is no such submission
   */
  public Subscription listen(UUID id, SubmissionListener listener) {
    return live.listen(id, listener);
  }
}
