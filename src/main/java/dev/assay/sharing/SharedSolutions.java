package dev.assay.sharing;

import dev.assay.judge.Judgement;
import dev.assay.judge.Verdict;
import dev.assay.sharing.NotSharedException.Reason;
import dev.assay.sharing.SharingProperties.Sharing;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Shares solutions, and decides who may open them. */
@Service
public class SharedSolutions {

  /** The most solutions of a problem that one account shares: enough for different ideas. */
  public static final int MOST = 5;

  private final SharedSolutionRepository repository;
  private final Submissions submissions;
  private final SharingProperties properties;
  private final Clock clock;

  SharedSolutions(
      SharedSolutionRepository repository,
      Submissions submissions,
      SharingProperties properties,
      Clock clock) {
    this.repository = repository;
    this.submissions = submissions;
    this.properties = properties;
    this.clock = clock;
  }

  /** Tells whether the operator allows sharing. */
  public boolean isOn() {
    return properties.sharing() != Sharing.OFF;
  }

  /** Tells whether the operator allows links that anyone may open. */
  public boolean hasLinks() {
    return properties.sharing() == Sharing.LINK;
  }

  /** Returns the mail address to which visitors report a solution, or null. */
  public @Nullable String contact() {
    return properties.contact();
  }

  /** Finds a solution, also one that the operator has removed. */
  public Optional<SharedSolution> find(UUID id) {
    return repository.find(id);
  }

  /** Finds the solution that a submission is shared as, also one that the operator has removed. */
  public Optional<SharedSolution> ofSubmission(UUID submission) {
    return repository.ofSubmission(submission);
  }

  /** Tells whether the operator has removed a solution. */
  public boolean isRemoved(SharedSolution solution) {
    return isRemoved(solution.id());
  }

  /** Tells whether the operator has removed the solution, or the kept trace, with an id. */
  public boolean isRemoved(UUID id) {
    return properties.removedSolutions().contains(id);
  }

  /**
   * Returns the access to a solution.
   *
   * @param visitor an account, or null for a new visitor
   */
  public Access access(SharedSolution solution, @Nullable UUID visitor) {
    if (solution.account().equals(visitor)) {
      return Access.OPEN;
    }
    if (!isOn() || isRemoved(solution)) {
      return Access.CLOSED;
    }
    return hasLinks() && solution.visibility() == Visibility.LINK
        ? Access.OPEN
        : access(solution.problem(), visitor);
  }

  /**
   * Returns the access to the list of a problem's solutions.
   *
   * @param visitor an account, or null for a new visitor
   */
  public Access access(String slug, @Nullable UUID visitor) {
    if (!isOn()) {
      return Access.CLOSED;
    }
    return visitor != null && submissions.hasSolved(visitor, slug)
        ? Access.OPEN
        : Access.SOLVE_FIRST;
  }

  /**
   * Lists the solutions of a problem.
   *
   * @param page from 0
   * @param size from 1
   */
  public List<SharedSolution> list(String slug, SolutionOrder order, int page, int size) {
    return repository.list(slug, properties.removedSolutions(), order, (long) page * size, size);
  }

  /** Counts the solutions that {@link #list} lists. */
  public long count(String slug) {
    return repository.count(slug, properties.removedSolutions());
  }

  /**
   * Shares a submission, or changes its visibility and note if it is shared already.
   *
   * @param note Markdown, which may be empty
   * @throws NotSharedException if the submission can't be shared
   */
  public SharedSolution share(Submission submission, Visibility visibility, String note) {
    Judgement judgement = expectShareable(submission);
    if (visibility == Visibility.LINK && !hasLinks()) {
      throw new NotSharedException(Reason.NO_LINKS);
    }
    if (!repository.change(submission.id(), visibility, note)) {
      insert(submission, judgement, visibility, note);
    }
    return ofSubmission(submission.id()).orElseThrow();
  }

  /**
   * Checks that a submission can be shared, and returns its judgement.
   *
   * @throws NotSharedException if it can't be, or is removed
   */
  public Judgement expectShareable(Submission submission) {
    if (!isOn()) {
      throw new NotSharedException(Reason.OFF);
    }
    Judgement judgement = submission.judgement();
    if (judgement == null || judgement.verdict() != Verdict.ACCEPTED) {
      throw new NotSharedException(Reason.NOT_ACCEPTED);
    }
    expectNotRemoved(submission.id());
    return judgement;
  }

  private void insert(
      Submission submission, Judgement judgement, Visibility visibility, String note) {
    if (repository.countOwn(submission.problem(), submission.account()) >= MOST) {
      throw new NotSharedException(Reason.TOO_MANY);
    }
    var solution =
        new SharedSolution(
            UUID.randomUUID(),
            submission.id(),
            submission.account(),
            submission.problem(),
            visibility,
            note,
            judgement.timeMillis(),
            judgement.memoryBytes(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    try {
      repository.insert(solution);
    } catch (DuplicateKeyException e) { // shared twice at the same time
      repository.change(submission.id(), visibility, note);
    }
  }

  /**
   * Ends the sharing of a submission, and its link.
   *
   * @throws NotSharedException if the operator has removed the solution; it keeps its row, so that
   *     its owner can't share it anew
   */
  public void withdraw(UUID submission) {
    expectNotRemoved(submission);
    repository.delete(submission);
  }

  private void expectNotRemoved(UUID submission) {
    if (ofSubmission(submission).filter(this::isRemoved).isPresent()) {
      throw new NotSharedException(Reason.REMOVED);
    }
  }
}
