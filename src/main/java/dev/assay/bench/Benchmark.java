package dev.assay.bench;

import dev.assay.judge.CaseProgress;
import dev.assay.judge.JudgeContext;
import dev.assay.judge.Verdict;
import dev.assay.problem.Problem;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes all measurements of a benchmark, one after the other. */
final class Benchmark {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** One submission for each slot, and one that is on its way through web and database. */
  private static final int IN_FLIGHT = CORES + 1;

  /** Warm-ups, and measurements that take only milliseconds, have this many times the rounds. */
  private static final int WARM_FACTOR = 3;

  /** About as long as {@link IdleWorkers#awaitReady} takes. */
  private static final Duration CALM = Duration.ofMillis(100);

  /** Rounds of each other way to judge, after one that is not measured. */
  private static final int PEER_ROUNDS = 3;

  private final Problem problem;
  private final Peers peers;
  private final List<BenchSubmission> submissions;
  private final Server server;
  private final JudgeContext context;
  private final Consumer<String> progress;

  /**
   * @param problem the one to measure latency with
   * @param peers other ways to judge the same problem
   * @param submissions those that keep the server busy
   * @param context a judge configured as the server's
   */
  Benchmark(
      Problem problem,
      Peers peers,
      List<BenchSubmission> submissions,
      Server server,
      JudgeContext context,
      Consumer<String> progress) {
    this.problem = problem;
    this.peers = peers;
    this.submissions = submissions;
    this.server = server;
    this.context = context;
    this.progress = progress;
  }

  private record Inside(
      Times judge, Figures.Bound bound, double compileCpu, double startCpu, double workerCpu) {}

  /** Measures latency with {@code rounds} submissions and throughput with {@code total}. */
  Figures run(int rounds, int total) throws Exception {
    var one = new Load(server.client(), List.of(BenchSubmission.reference(problem)));
    int warmUp = WARM_FACTOR * rounds;
    progress.accept("warming up: %d submissions".formatted(warmUp));
    one.run(warmUp, IN_FLIGHT);
    progress.accept("latency: %d submissions, one in flight".formatted(rounds));
    server.rest();
    List<Long> nanos = new ArrayList<>();
    Double cpu = cpuOf(rounds, () -> nanos.addAll(one.runCalmly(rounds, server::rest)));
    Times http = Times.of(nanos);
    progress.accept("throughput: twice %d submissions, %d in flight".formatted(total, IN_FLIGHT));
    Figures.Saturated small = saturated(one, total);
    var mixed = new Load(server.client(), submissions);
    mixed.run(submissions.size(), IN_FLIGHT); // prepares cases and loads classes
    Figures.Saturated saturated = saturated(mixed, total);
    Inside inside = inside(rounds);
    progress.accept("other ways to judge: %d rounds each".formatted(PEER_ROUNDS));
    var ways =
        new Figures.Peers(
            peer(() -> call(peers::processPerCase)), peer(() -> call(peers::processPerSubmission)));
    return figures(http, cpu, small, saturated, inside, ways, peers.cases());
  }

  private Figures.Saturated saturated(Load load, int total) throws Exception {
    List<Long> nanos = new ArrayList<>();
    long start = System.nanoTime();
    Double cpu = cpuOf(total, () -> nanos.addAll(load.run(total, IN_FLIGHT)));
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Figures.Saturated(
        total, IN_FLIGHT, Times.round(total / seconds), Times.of(nanos), cpu);
  }

  /** Returns the CPU milliseconds per submission; null for a server that was not started here. */
  private @Nullable Double cpuOf(int submissions, Callable<?> work) throws Exception {
    long before = server.process().map(CpuTime::all).orElse(0L);
    work.call();
    return server
        .process()
        .map(process -> Times.round((CpuTime.all(process) - before) / (double) submissions))
        .orElse(null);
  }

  private Inside inside(int rounds) throws Exception {
    progress.accept("inside the judge: %d submissions".formatted(rounds));
    ProcessHandle self = ProcessHandle.current();
    judge(rounds);
    var idle = new IdleWorkers(self, this::isWorker);
    idle.awaitReady();
    long workers = CpuTime.ofChildren(self);
    List<Long> starts = new ArrayList<>();
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      starts.addAll(idle.awaitReady());
      nanos.addAll(judge(1));
    }
    idle.awaitReady();
    double workerCpu = (CpuTime.ofChildren(self) - workers) / (double) rounds;
    double startCpu = starts.stream().mapToLong(Long::longValue).average().orElse(0);
    int warmRounds = WARM_FACTOR * rounds;
    progress.accept("the least it could be: %d rounds".formatted(warmRounds));
    var warm = new WarmRun(problem, context.compiler(), context.judge().wholeCases(problem));
    Times.measure(warmRounds, warm::compile);
    long compileBefore = CpuTime.own(self);
    Times compile = Times.measure(warmRounds, warm::compile);
    double compileCpu = (CpuTime.own(self) - compileBefore) / (double) warmRounds;
    Method method = warm.load(warm.compile());
    Callable<?> callAll = () -> call(() -> warm.callAll(method));
    Times.measure(warmRounds, callAll);
    Times run = Times.measure(warmRounds, callAll);
    Times calm = calmly(rounds, () -> warm.compile() != null && call(() -> warm.callAll(method)));
    var bound = new Figures.Bound(compile, run, Times.round(compile.median() + run.median()), calm);
    return new Inside(Times.of(nanos), bound, compileCpu, startCpu, workerCpu);
  }

  /** Measures {@code work} with a pause before each time, as before a lone submission. */
  private static Times calmly(int rounds, Callable<?> work) throws Exception {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      Thread.sleep(CALM);
      long start = System.nanoTime();
      work.call();
      nanos.add(System.nanoTime() - start);
    }
    return Times.of(nanos);
  }

  private boolean isWorker(ProcessHandle child) {
    return server.process().filter(child::equals).isEmpty();
  }

  private List<Long> judge(int times) {
    List<Long> nanos = new ArrayList<>();
    CaseProgress ignored = (judged, total) -> {};
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      var judgement = context.judge().judge(problem, problem.reference().code(), ignored);
      nanos.add(System.nanoTime() - start);
      if (judgement.verdict() != Verdict.ACCEPTED) {
        throw new IllegalStateException("the reference is " + judgement.verdict());
      }
    }
    return nanos;
  }

  private interface Work {
    void run() throws Exception;
  }

  private static boolean call(Work work) throws Exception {
    work.run();
    return true;
  }

  private static Figures.Peer peer(Callable<?> work) throws Exception {
    work.call();
    long before = CpuTime.ofChildren(ProcessHandle.current());
    Times wall = Times.measure(PEER_ROUNDS, work);
    long cpu = CpuTime.ofChildren(ProcessHandle.current()) - before;
    return new Figures.Peer(wall, cpu / (double) PEER_ROUNDS);
  }

  private Figures figures(
      Times http,
      @Nullable Double cpu,
      Figures.Saturated small,
      Figures.Saturated saturated,
      Inside inside,
      Figures.Peers peers,
      int cases) {
    Figures.Bound bound = inside.bound();
    return new Figures(
        problem.slug(),
        cases,
        CORES,
        http,
        inside.judge(),
        small,
        saturated,
        cpu == null ? null : split(cpu, inside),
        bound,
        peers,
        new Figures.Ratios(
            ratio(http.median(), bound.sum()),
            ratio(inside.judge().median(), bound.sum()),
            ratio(http.median(), bound.calm().median()),
            ratio(inside.judge().median(), bound.calm().median()),
            ratio(http.p99(), http.median()),
            ratio(peers.processPerCase().wall().median(), http.median()),
            ratio(peers.processPerSubmission().wall().median(), http.median()),
            cpu == null ? null : ratio(peers.processPerCase().cpuMillis(), cpu),
            cpu == null ? null : ratio(peers.processPerSubmission().cpuMillis(), cpu)));
  }

  private static Figures.Cpu split(double cpu, Inside inside) {
    double run = Math.max(0, inside.workerCpu() - inside.startCpu());
    return new Figures.Cpu(
        cpu,
        Times.round(inside.compileCpu()),
        Times.round(inside.startCpu()),
        Times.round(run),
        Times.round(cpu - inside.compileCpu() - inside.startCpu() - run));
  }

  private static double ratio(double of, double to) {
    return Times.round(of / to);
  }
}
