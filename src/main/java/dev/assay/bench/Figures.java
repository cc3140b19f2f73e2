package dev.assay.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one run. Times are in milliseconds. The problem's reference is judged unless a
 * figure says otherwise.
 *
 * @param throughHttp from the submission to the verdict, with one submission in flight
 * @param insideTheJudge the same without web and database, in the benchmark's own JVM
 * @param saturatedSmall with so many submissions in flight that the machine is always busy
 * @param saturated the same with all example submissions
 * @param cpu the parts of a submission's CPU time; null for a server that was not started here
 * @param bound the least that judging could take
 * @param peers the same for other ways to judge
 * @param ratios of the medians: unlike times, they can be compared between machines
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
   * @param perSecond verdicts per second
   * @param latency of one submission, most of which is waiting
   * @param cpuMillis of server and workers per submission; null for a server that was not started
   *     here
   */
  record Saturated(
      int submissions, int inFlight, double perSecond, Times latency, @Nullable Double cpuMillis) {}

  /**
   * CPU milliseconds of one submission.
   *
   * @param compile in the compiler
   * @param workerStart in a worker until it is ready and locked
   * @param run in the worker from then on
   * @param rest in web, database, queue and the judge itself
   */
  record Cpu(double total, double compile, double workerStart, double run, double rest) {}

  /**
   * Compiling, and running all cases, in a JVM that is warmed up for both.
   *
   * @param compile repeated without a pause, so that code and data are in the CPU's caches
   * @param run likewise
   * @param sum of both medians
   * @param calm both together after a pause, as before a lone submission
   */
  record Bound(Times compile, Times run, double sum, Times calm) {}

  /**
   * The same work done by processes, as other judges do it.
   *
   * @param processPerCase a javac process, and a java process for each case
   * @param processPerSubmission a javac process, and one java process
   */
  record Peers(Peer processPerCase, Peer processPerSubmission) {}

  /** The figures of one of these ways. */
  record Peer(Times wall, double cpuMillis) {}

  /**
   * How many times as long the first takes as the second.
   *
   * @param cpuPerCaseToOurs null for a server that was not started here, like the next
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
