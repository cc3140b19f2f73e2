package dev.assay.sandbox;

import dev.assay.sandbox.Outcome.Reason;
import dev.assay.sandbox.code.CodeNeeds;
import dev.assay.worker.Frame;
import dev.assay.worker.Values;
import dev.assay.worker.Values.BadValueException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One worker serving one submission: one call at a time, until a call ends the worker or the
 * session is closed. Not thread-safe.
 */
public final class Session implements AutoCloseable {

  /**
   * Bytes of a frame beside the last answer: the other results of a series, the beginning of the
   * output, a message and a stack trace.
   */
  private static final int MAX_REST = 2 << 20;

  private static final int MAX_ANSWER = 64 << 20;

  /** A thread ends a little after its last visible action: these looks last 25 ms in all. */
  private static final int LOOKS_AT_THREADS = 10;

  private static final long FIRST_PAUSE_NANOS = 50_000;

  private final WorkerProcess worker;
  private final Watchdog watchdog;
  private final long nonce;
  private final boolean files;
  private final int ownThreads;
  private Results results;
  private CodeNeeds needs;
  private RecordingParts recording;
  private boolean ended;
  private boolean lacksFiles;
  private Allowance allowance;
  private long peakMemory;
  private IdleTime.Past idle = IdleTime.Past.NONE;
  private Duration cpu = Duration.ZERO;
  private int idleThreads;

  Session(
      WorkerProcess worker,
      Watchdog watchdog,
      Executable executable,
      Allowance allowance,
      long nonce,
      CodeNeeds needs)
      throws SandboxException {
    this.worker = worker;
    this.watchdog = watchdog;
    this.allowance = allowance;
    this.nonce = nonce;
    this.needs = needs;
    results = new Results(executable.classes().values());
    recording = new RecordingParts(nonce, executable);
    files = needs.files();
    ownThreads = readStatus();
    worker.channel().limit(answerBytes() + MAX_REST);
    hand(executable);
  }

  /** Tells whether the worker offers everything that {@code executable} may need. */
  public boolean suits(Executable executable) {
    return files || !executable.needs().files();
  }

  /**
   * Tells whether the last call may have failed because the worker lacks the JDK's files; call it
   * again in a worker that has them.
   */
  public boolean lacksFiles() {
    return lacksFiles;
  }

  /**
   * Replaces the loaded code by {@code executable}. The new code can see what the old one left in
   * the JVM, so both must have the same author, who can only harm himself: never for submissions.
   */
  public void load(Executable executable) throws SandboxException {
    needs = executable.needs();
    results = new Results(executable.classes().values());
    recording = new RecordingParts(nonce, executable);
    hand(executable);
  }

  private void hand(Executable executable) throws SandboxException {
    try {
      worker
          .channel()
          .write(
              new Frame.Load(
                  nonce,
                  executable.classes(),
                  executable.className(),
                  executable.entries(),
                  executable.answer(),
                  executable.prefix(),
                  executable.freshClasses(),
                  answerBytes(),
                  (int) Math.min(allowance.outputBytes(), Integer.MAX_VALUE),
                  executable.caller(),
                  executable.recorder()));
    } catch (IOException e) {
      worker.close();
      throw new SandboxException("A worker died before it received its code.", e);
    }
  }

  /**
   * Calls the method.
   *
   * @param arguments a list in the form of {@link Values}
   * @throws SandboxException if the worker died for a reason that is not the code's
   */
  public Outcome call(byte[] arguments) throws SandboxException, InterruptedException {
    lacksFiles = false;
    try (var watch = watchdog.watch(worker.process(), allowance, idle)) {
      Outcome outcome;
      try {
        worker.channel().write(new Frame.Call(List.of(arguments)));
        outcome = outcome(results(recording.answer(worker.channel()), 1).getFirst(), watch);
      } catch (IOException e) {
        outcome = afterDeath(watch);
      } catch (BadValueException e) {
        outcome = new Outcome.Stopped(Reason.TAMPERING, watch.used(), "");
      }
      peakMemory = Math.max(peakMemory, watch.peakMemory());
      idle = watch.pastIdle();
      cpu = cpu.plus(watch.used());
      if (outcome instanceof Outcome.Stopped) {
        readStatus(); // the last chance to see its peak memory
        close();
      }
      return outcome;
    }
  }

  /**
   * Calls the method for each of {@code cases} in turn, as long as they are quick and the code can
   * leave no threads behind. The CPU time of the series is divided among its cases. A case that
   * takes long, prints too much or ends the worker has no outcome in the series, and ends the
   * session.
   *
   * @param cases the arguments of each case, as for {@link #call}
   */
  public Series callSeries(List<byte[]> cases) throws InterruptedException {
    return callSeries(new Frame.Call(cases));
  }

  /**
   * Calls the method for each of {@code cases} as {@link #callSeries} does, also for those after a
   * case that threw or whose answer is unusable.
   */
  public Series callAll(List<byte[]> cases) throws InterruptedException {
    return callSeries(new Frame.Call(cases, true));
  }

  private Series callSeries(Frame.Call call) throws InterruptedException {
    if (needs.threads()) {
      return Series.NONE;
    }
    Series series = Series.NONE;
    try (var watch = watchdog.watch(worker.process(), allowance.ofSeries(), idle)) {
      series = callSeries(call, watch);
      cpu = cpu.plus(watch.used());
    }
    if (series.isLast()) {
      close();
    }
    return series;
  }

  private Series callSeries(Frame.Call call, Watchdog.Watch watch) throws InterruptedException {
    try {
      worker.channel().write(call);
      List<Frame.Result> results = results(worker.channel().read(), call.cases().size());
      Duration used = watch.used();
      peakMemory = Math.max(peakMemory, watch.peakMemory());
      if (watch.charged(used).compareTo(allowance.ofSeries().cpu()) <= 0) {
        idle = watch.pastIdle();
        return lacksFiles ? Series.NONE : this.results.series(results, used);
      }
    } catch (IOException | BadValueException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    return Series.NONE;
  }

  /** Tells whether calls can be made in series. */
  public boolean callsInSeries() {
    return !needs.threads();
  }

  /** Returns the CPU time of all calls so far. */
  public Duration cpu() {
    return cpu;
  }

  /** Returns what woven code has recorded of the calls so far. */
  public Recording recording() {
    return recording.whole();
  }

  /** Tells whether a call has ended the worker. */
  public boolean hasEnded() {
    return ended;
  }

  /**
   * Sets the times of each further call.
   *
   * @param mostIdle counts where it is less than {@link Allowance#usualIdle}
   */
  public void limit(Duration cpu, Duration mostIdle) {
    allowance = allowance.withTimes(cpu, mostIdle);
  }

  /**
   * Returns the time in which the calls so far slept or were blocked. A series that came to nothing
   * is not counted, because its cases are called again.
   */
  public Duration idle() {
    return idle.idle();
  }

  private int answerBytes() {
    return (int) Math.min(allowance.answerBytes(), MAX_ANSWER);
  }

  WorkerProcess worker() {
    return worker;
  }

  /** Returns the peak resident memory of the worker so far, in bytes. */
  public long peakMemory() {
    readStatus();
    return peakMemory;
  }

  /** Returns the number of the worker's threads, and notes its peak memory. */
  private int readStatus() {
    ProcessMeter.Status status = watchdog.status(worker.process());
    peakMemory = Math.max(peakMemory, status.peakMemory());
    return status.threads();
  }

  /**
   * Tells whether threads of the code still run although its calls have ended. They can use up the
   * time and memory of the next call and change what it sees, so the next call should get another
   * worker. The worker itself reports how many threads are idle: a lie harms only its own next
   * call.
   */
  public boolean hasThreadsLeft() throws InterruptedException {
    int harmless = ownThreads + idleThreads;
    for (int look = 1; readStatus() > harmless; look++) {
      if (look == LOOKS_AT_THREADS) {
        return true;
      }
      Thread.sleep(Duration.ofNanos(FIRST_PAUSE_NANOS << (look - 1)));
    }
    return false;
  }

  /** Returns the results in the answer to a call of {@code cases} cases. */
  private List<Frame.Result> results(Frame frame, int cases) {
    if (!(frame instanceof Frame.Done done)
        || done.nonce() != nonce
        || done.results().isEmpty()
        || done.results().size() > cases) {
      throw new BadValueException("not an answer to the call");
    }
    idleThreads = Math.max(0, done.idleThreads());
    HostPaths paths = worker.paths();
    lacksFiles =
        !files && done.results().stream().anyMatch(result -> LackOfFiles.isIn(result, paths));
    return done.results().stream().map(paths::hidden).toList();
  }

  private Outcome outcome(Frame.Result result, Watchdog.Watch watch) {
    Duration used = watch.used();
    Duration charged = watch.charged(used);
    if (charged.compareTo(allowance.cpu()) > 0) {
      return new Outcome.Stopped(Reason.CPU_TIME, used, result.stdout());
    }
    Duration most = used.compareTo(allowance.cpu()) < 0 ? used : allowance.cpu();
    return results.outcome(result, most, charged);
  }

  /** Concludes from the process's end what the code did. */
  private Outcome afterDeath(Watchdog.Watch watch) throws SandboxException, InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException(); // waitFor on an ended process would not notice it
    }
    Process process = worker.process();
    boolean ended = process.waitFor(2, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    Duration used = watch.used();
    Reason killedFor = watch.killedFor();
    if (killedFor != null) {
      return new Outcome.Stopped(killedFor, used, watch.waits(used), "");
    }
    if (watch.starved()) {
      throw new SandboxException(
          "A worker had work, but hardly a core: " + watch.waits(used) + ".");
    }
    if (worker.stderr().flooded()) {
      return new Outcome.Stopped(Reason.OUTPUT, used, "");
    }
    if (!ended) {
      return new Outcome.Stopped(Reason.TAMPERING, used, ""); // it closed our pipe and lives on
    }
    String stderr = worker.stderr().text();
    Exit exit = Exit.of(process.exitValue(), stderr);
    return switch (exit) {
      case ITSELF -> new Outcome.Stopped(Reason.EXIT, used, "");
      case OUT_OF_MEMORY -> new Outcome.Stopped(Reason.MEMORY, used, "");
      case CPU_LIMIT -> new Outcome.Stopped(Reason.CPU_TIME, used, "");
      case FORBIDDEN_CALL -> new Outcome.Stopped(Reason.TAMPERING, used, "");
      case KILLED_BY_OTHERS ->
          throw new SandboxException(
              "A worker was ended from outside, with exit code " + process.exitValue() + ".");
    };
  }

  /** Kills the worker. */
  @Override
  public void close() {
    ended = true;
    worker.close();
  }
}
