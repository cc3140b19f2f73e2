package dev.assay.submission;

import dev.assay.account.Account;
import dev.assay.problem.Problem;
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
  private final Intake intake;
  private final LiveProgress live;

  Submissions(SubmissionRepository repository, Intake intake, LiveProgress live) {
    this.repository = repository;
    this.intake = intake;
    this.live = live;
  }

  /**
   * Stores {@code code} as a submission to be judged; when this returns it can't get lost.
   *
   * @param origin what to count it by until it is judged, such as the sender's network address; at
   *     most 60 characters, or null if there is nothing to go by
   * @throws QueueFullException if too many are waiting, of the account, the origin or everybody
   */
  public Submission submit(Account account, Problem problem, String code, @Nullable String origin) {
    return intake.take(account, problem, code, origin);
  }

  /**
   * Returns if there looks to be room for a submission of somebody new.
   *
   * @throws QueueFullException if too many are waiting, of the origin or everybody
   */
  public void expectRoom(@Nullable String origin) {
    intake.look(origin);
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
