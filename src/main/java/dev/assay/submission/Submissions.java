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

/** The door to submitting: takes submissions, finds them, and tells what becomes of them. */
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

  /**
   * Stores {@code code} as a submission to be judged; when this returns it can't get lost.
   *
   * @param origin what to count it by until it is judged, such as the sender's network address; at
   *     most 60 characters, or null if there is nothing to go by
   * @throws QueueFullException if too many are waiting, of the account, the origin or everybody
   */
  public Submission submit(Account account, Problem problem, String code, @Nullable String origin) {
    var submission =
        transactions.in(
            () -> {
              var submitted = submission(account, problem, code);
              var turn = admission.admit(account.id(), origin, submitted.createdAt());
              repository.insert(submitted, turn, origin);
              queue.add(submitted, turn);
              return submitted;
            });
    queue.wake();
    return submission;
  }

  private Submission submission(Account account, Problem problem, String code) {
    return new Submission(
        UUID.randomUUID(),
        account.id(),
        problem.slug(),
        problem.version(),
        code,
        Submission.State.QUEUED,
        null,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        null);
  }

  /**
   * Returns if there looks to be room for a submission of somebody new.
   *
   * @throws QueueFullException if too many are waiting, of the origin or everybody
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

  /** Returns the standing of {@code account} by slug, for the problems that it has submitted to. */
  public Map<String, Standing> standings(UUID account) {
    return repository.standings(account);
  }

  /** Makes all submissions of {@code from} those of {@code to}. */
  public void handOver(UUID from, UUID to) {
    repository.handOver(from, to);
  }

  /** Returns how many submissions are to be taken before this one; empty once it was taken. */
  public Optional<Integer> position(UUID id) {
    return repository.position(id);
  }

  /**
   * Lets {@code listener} hear of the submission, beginning with how far it is now: when it is
   * judged already, that it is.
   *
   * @throws IllegalArgumentException when there is no such submission
   */
  public Subscription listen(UUID id, SubmissionListener listener) {
    return live.listen(id, listener);
  }
}
