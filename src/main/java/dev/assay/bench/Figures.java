package dev.assay.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one run. Times in milliseconds; the problem's reference is what is judged, unless
 * it says otherwise.
 *
 * @param throughHttp from the submission to the verdict, with one in flight
 * @param insideTheJudge the same without web and database, in the benchmark's own JVM
 * @param saturatedSmall as many in flight as keep the machine busy
 * @param saturated the same with all example submissions
 * @param cpu where the CPU time of a submission goes; null for a server elsewhere
 * @param bound the least that judging could take
 * @param peers what other ways to judge take
 * @param ratios of the medians, as they are what another machine can be compared by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figures(
    String problem,
    int cases,
    int cores,
    Times throughHttp,
    Times insideTheJudge,
    Saturated saturatedSmall,
    Saturated saturated,
    @Nullable Cpu cpu,
    Bound bound,
    Peers peers,
    Ratios ratios) {

  /**
   * A busy server.
   *
   * @param perSecond verdicts
   * @param latency of one, most of which is waiting
   * @param cpuMillis of server and workers for each; null for a server elsewhere
   */
  record Saturated(
      int submissions, int inFlight, double perSecond, Times latency, @Nullable Double cpuMillis) {}

  /**
   * CPU milliseconds of one submission.
   *
   * @param compile in the compiler
   * @param workerStart of a worker, until it is ready and locked
   * @param run of the worker from then on
   * @param rest web, database, queue and the judge itself
   */
  record Cpu(double total, double compile, double workerStart, double run, double rest) {}

  /**
   * Compiling, and running all cases, in a JVM that has often done both.
   *
   * @param compile again and again without a pause, so that all it needs is in the CPU's caches
   * @param run likewise
   * @param sum of both medians
   * @param calm both together after a pause, as a submission comes after one
   */
  record Bound(Times compile, Times run, double sum, Times calm) {}

  /**
   * The same work as others do it.
   *
   * @param processPerCase a javac process, and a java process for each case
   * @param processPerSubmission a javac process, and one java process
   */
  record Peers(Peer processPerCase, Peer processPerSubmission) {}

  /** One of these ways. */
  record Peer(Times wall, double cpuMillis) {}

  /**
   * How many times as long something takes as something else.
   *
   * @param cpuPerCaseToOurs null for a server elsewhere, as the next
   */
  record Ratios(
      double httpToBound,
      double judgeToBound,
      double httpToCalmBound,
      double judgeToCalmBound,
      double p99ToMedian,
      double perCaseToOurs,
      double perSubmissionToOurs,
      @Nullable Double cpuPerCaseToOurs,
      @Nullable Double cpuPerSubmissionToOurs) {}
}
