package dev.assay.submission;

import dev.assay.account.Account;
import dev.assay.problem.Problem;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes submissions: stores each together with its place in the queue, or neither. */
@Component
class Intake {
  private final SubmissionRepository repository;
  private final SubmissionQueue queue;
  private final QueueAdmission door;
  private final DurableTransactions transactions;
  private final Clock clock;

  Intake(
      SubmissionRepository repository,
      SubmissionQueue queue,
      QueueAdmission door,
      DurableTransactions transactions,
      Clock clock) {
    this.repository = repository;
    this.queue = queue;
    this.door = door;
    this.transactions = transactions;
    this.clock = clock;
  }

  Submission take(Account account, Problem problem, String code, @Nullable String origin) {
    var submission =
        transactions.in(
            () -> {
              var taken = submission(account, problem, code);
              var turn = door.pass(account.id(), origin, taken.createdAt());
              repository.insert(taken, turn, origin);
              queue.add(taken, turn);
              return taken;
            });
    queue.wake();
    return submission;
  }

  void look(@Nullable String origin) {
    door.look(null, origin);
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
}
