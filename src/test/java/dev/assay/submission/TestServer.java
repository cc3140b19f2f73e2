package dev.assay.submission;

import dev.assay.account.Account;
import dev.assay.judge.JudgeProperties;
import dev.assay.judge.Judgement;
import dev.assay.judge.Readiness;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The feature as Spring wires it, with a judge and problems that the test supplies. */
final class TestServer implements AutoCloseable {
  final JdbcClient jdbc;
  final DurableTransactions transactions;
  final TimeTaken timeTaken;
  final SubmissionRepository repository;
  private final CountingProgress live;
  final JudgeSubmission judge;
  final SubmissionQueue queue;
  final Submissions submissions;
  final Withdrawals withdrawals;

  private TestServer(Parts parts) {
    jdbc = JdbcClient.create(parts.dataSource);
    var embedded = new EmbeddedDatabase(parts.dataSource);
    var manager = new DataSourceTransactionManager(parts.dataSource);
    transactions = new DurableTransactions(manager, embedded);
    repository =
        new SubmissionRepository(
            jdbc, JsonMapper.shared(), parts.clock, transactions, new VerdictCounts(jdbc)) {
          @Override
          boolean store(UUID id, String problemVersion, Judgement judgement) {
            boolean stored = super.store(id, problemVersion, judgement);
            if (stored) {
              parts.onStored.accept(id, judgement);
            }
            return stored;
          }
        };
    live = new CountingProgress(repository);
    var plan = new PlannedExecutions(jdbc);
    timeTaken = new TimeTaken(jdbc, plan, transactions, Clock.systemUTC());
    judge = new JudgeSubmission(repository, parts.problems, parts.judging, live, timeTaken);
    queue =
        new SubmissionQueue(
            parts.dataSource,
            new AbandonedExecutions(jdbc, embedded),
            judge,
            new SlotShares(timeTaken, jdbc, plan, new JudgeProperties(parts.slots)),
            parts.readiness,
            parts.slots,
            Clock.systemUTC());
    var pace = new Pace(new JudgeProperties(parts.slots));
    var admission = new QueueAdmission(jdbc, parts.limits, pace, new FairTurns(jdbc, timeTaken));
    submissions =
        new Submissions(repository, queue, admission, live, transactions, Clock.systemUTC());
    withdrawals = new Withdrawals(jdbc, transactions, embedded, judge, live);
  }

  static Parts on(DataSource dataSource) {
    return new Parts(dataSource);
  }

  Account account() {
    var account = new Account(UUID.randomUUID(), Instant.now().truncatedTo(ChronoUnit.MICROS));
    jdbc.sql("insert into account (id, token_hash, created_at) values (?, ?, ?)")
        .params(account.id(), "" + account.id(), account.createdAt().atOffset(ZoneOffset.UTC))
        .update();
    return account;
  }

  Submission find(UUID id) {
    return submissions.find(id).orElseThrow();
  }

  /** Returns how many subscriptions have not ended yet. */
  int listeners() {
    return live.listeners.get();
  }

  @Override
  public void close() {
    live.close();
    if (queue.isRunning()) {
      queue.stop();
    }
  }

  private static final class CountingProgress extends LiveProgress {
    final AtomicInteger listeners = new AtomicInteger();

    CountingProgress(SubmissionRepository repository) {
      super(repository);
    }

    @Override
    Subscription listen(UUID id, SubmissionListener listener) {
      var subscription = super.listen(id, listener);
      listeners.incrementAndGet();
      return subscription;
    }

    @Override
    void forget(UUID id, SubmissionWatch watch) {
      super.forget(id, watch);
      listeners.decrementAndGet();
    }
  }

  /** The parts of a server: by default one slot, and a judge that accepts everything. */
  static final class Parts {
    private final DataSource dataSource;
    private ProblemLookup problems = slug -> Optional.of(Problems.problem(slug));
    private Judging judging = (problem, code, progress) -> Judgements.accepted();
    private BiConsumer<UUID, Judgement> onStored = (id, judgement) -> {};
    private Clock clock = Clock.systemUTC();
    private Readiness readiness = Runnable::run;
    private int slots = 1;
    private QueueLimits limits = new QueueLimits(false, 1, 1, 100_000);

    private Parts(DataSource dataSource) {
      this.dataSource = dataSource;
    }

    Parts problems(ProblemLookup problems) {
      this.problems = problems;
      return this;
    }

    Parts judging(Judging judging) {
      this.judging = judging;
      return this;
    }

    /** Sets a listener for the judgements that this server was the first to store. */
    Parts onStored(BiConsumer<UUID, Judgement> onStored) {
      this.onStored = onStored;
      return this;
    }

    /** Sets the clock that is read when a judgement is stored. */
    Parts clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    Parts limits(QueueLimits limits) {
      this.limits = limits;
      return this;
    }

    Parts readiness(Readiness readiness) {
      this.readiness = readiness;
      return this;
    }

    Parts slots(int slots) {
      this.slots = slots;
      return this;
    }

    /** Makes a server whose queue is not started. */
    TestServer stopped() {
      return new TestServer(this);
    }

    TestServer started() {
      var server = stopped();
      server.queue.start();
      return server;
    }
  }
}
