package dev.assay.judge.engine;

import dev.assay.judge.JudgeException;
import dev.assay.problem.Limits;
import dev.assay.problem.Problem;
import dev.assay.sandbox.Allowance;
import dev.assay.sandbox.Answer;
import dev.assay.sandbox.Executable;
import dev.assay.sandbox.Outcome;
import dev.assay.sandbox.Recording;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxException;
import dev.assay.sandbox.Series;
import dev.assay.sandbox.Session;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls a program in one worker, for as long as the worker lives and the last call has left nothing
 * in it, no running thread either, then in another. All code that is not trusted goes this way into
 * the sandbox. Not for several threads.
 */
final class ProgramRunner implements AutoCloseable {

  /** Package code runs once or twice, before the JVM has compiled it. */
  private static final Duration LEAST_TIME = Duration.ofSeconds(2);

  private static final long MOST_INPUT = 64 << 20;

  /** CPU time in which a worker starts, as measured. */
  private static final Duration START = Duration.ofMillis(75);

  private final Sandbox sandbox;
  private final Limits limits;
  private final long answerBytes;
  private final IdleBudget idleBudget;
  private Executable program;
  private @Nullable Session session;
  private boolean isLoaded;
  private boolean needsFiles;
  private long peakMemory;
  private Duration pastCpu = Duration.ZERO;
  private Recording recording = Recording.NONE;

  /**
   * @param limits of memory and output, and of time where a call names no other
   * @param answerBytes limit of the encoded answer
   * @param idleBudget of all calls, and of those of other runners that share it
   */
  private ProgramRunner(
      Sandbox sandbox, Limits limits, long answerBytes, IdleBudget idleBudget, Executable program) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.answerBytes = answerBytes;
    this.idleBudget = idleBudget;
    this.program = program;
  }

  /** Returns a runner for the validator, checker or generator of {@code problem}. */
  static ProgramRunner ofPackage(Sandbox sandbox, Problem problem, Executable program) {
    Limits limits = packageLimits(problem);
    long longest = Math.min(limits.outputBytes(), Answer.longestOfPackages());
    return new ProgramRunner(sandbox, limits, longest, new IdleBudget(sandbox.idleTime()), program);
  }

  /** Returns a runner for a step of a solution, whose answer must leave room for others. */
  static ProgramRunner ofSolution(
      Sandbox sandbox, Limits limits, IdleBudget idleBudget, Executable program) {
    long longest = Math.min(limits.outputBytes(), Answer.longest());
    return new ProgramRunner(sandbox, limits, longest, idleBudget, program);
  }

  /**
   * Returns the limits of the code that a package brings: the problem's own, where they are not
   * less than usual. Its values may be as large as the inputs of cases.
   */
  static Limits packageLimits(Problem problem) {
    Limits own = problem.limits();
    return new Limits(
        own.time().compareTo(LEAST_TIME) < 0 ? LEAST_TIME : own.time(),
        Math.max(own.memoryBytes(), Sandbox.USUAL_HEAP_BYTES),
        Math.max(own.outputBytes(), MOST_INPUT));
  }

  /** Calls another program of the same author from now on, in the same worker if that lives. */
  void load(Executable another) {
    program = another;
    isLoaded = false;
    needsFiles = false;
  }

  /** Calls the program, for as long as its limits allow. */
  Outcome call(byte[] arguments) throws InterruptedException {
    return call(arguments, limits.time());
  }

  /**
   * Calls the program. If the worker dies without a cause, the call is made again in another, once.
   *
   * @param arguments encoded as one list
   * @param cpu after which the call is killed
   */
  Outcome call(byte[] arguments, Duration cpu) throws InterruptedException {
    try {
      try {
        return callOnce(arguments, cpu);
      } catch (SandboxException diedForNoReason) {
        close();
        return callOnce(arguments, cpu);
      }
    } catch (SandboxException e) {
      throw new JudgeException("The sandbox failed twice: " + e.getMessage(), e);
    }
  }

  /**
   * Calls the program for each of {@code cases} in turn, as {@link Session#callSeries} does.
   *
   * @param cpu after which a call of one of them would be killed
   */
  Series callSeries(List<byte[]> cases, Duration cpu) throws InterruptedException {
    return callSeries(cases, cpu, Session::callSeries);
  }

  /**
   * Calls the program for each of {@code cases} in turn, as {@link Session#callAll} does.
   *
   * @param cpu after which a call of one of them would be killed
   */
  Series callAll(List<byte[]> cases, Duration cpu) throws InterruptedException {
    return callSeries(cases, cpu, Session::callAll);
  }

  /** One of the ways to call a series. */
  private interface SeriesCall {
    Series of(Session session, List<byte[]> cases) throws InterruptedException;
  }

  private Series callSeries(List<byte[]> cases, Duration cpu, SeriesCall call)
      throws InterruptedException {
    if (program.freshWorker()) {
      return Series.NONE;
    }
    try {
      Session current = session(cpu);
      Duration before = current.idle();
      Series series = call.of(current, cases);
      idleBudget.spend(current.idle().minus(before));
      if (current.hasEnded()) {
        close();
      }
      return series;
    } catch (SandboxException e) {
      close();
      return Series.NONE; // a single call will show the fault
    }
  }

  private Outcome callOnce(byte[] arguments, Duration cpu)
      throws SandboxException, InterruptedException {
    Session current = session(cpu);
    Duration before = current.idle();
    Outcome outcome = current.call(arguments);
    idleBudget.spend(current.idle().minus(before));
    if (current.lacksFiles()) {
      close();
      needsFiles = true;
      current = session(cpu);
      before = current.idle();
      outcome = current.call(arguments);
      idleBudget.spend(current.idle().minus(before));
    }
    recording = current.recording();
    if (outcome instanceof Outcome.Stopped || program.freshWorker()) {
      close();
    }
    return outcome;
  }

  private Session session(Duration cpu) throws SandboxException, InterruptedException {
    if (session != null && (session.hasThreadsLeft() || !isLoaded && !session.suits(program))) {
      close();
    }
    Session current = session;
    if (current == null) {
      current =
          sandbox.open(
              program,
              new Allowance(cpu, limits.memoryBytes(), limits.outputBytes(), answerBytes),
              needsFiles);
      session = current;
      pastCpu = pastCpu.plus(START);
    } else if (!isLoaded) {
      current.load(program);
    }
    current.limit(cpu, idleBudget.left());
    isLoaded = true;
    return current;
  }

  /** Tells whether the program can be called in series; this may start a worker. */
  boolean callsInSeries(Duration cpu) throws InterruptedException {
    try {
      return !program.freshWorker() && session(cpu).callsInSeries();
    } catch (SandboxException e) {
      close();
      return false; // a single call will show the fault
    }
  }

  /** Returns the CPU time of all calls so far, and of the starts of their workers as a figure. */
  Duration cpu() {
    return session == null ? pastCpu : pastCpu.plus(session.cpu());
  }

  /** Returns what the program recorded, if it is woven, in the last call. */
  Recording recording() {
    return recording;
  }

  /** Returns the largest peak of resident memory of the workers so far, in bytes. */
  long peakMemory() {
    if (session != null) {
      peakMemory = Math.max(peakMemory, session.peakMemory());
    }
    return peakMemory;
  }

  /** Ends the worker; a further call gets another. */
  @Override
  public void close() {
    if (session != null) {
      peakMemory();
      pastCpu = cpu();
      session.close();
      session = null;
    }
  }
}
