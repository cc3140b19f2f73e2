package dev.assay.bench;

import java.util.Locale;

/** Writes figures as text for people. */
final class FiguresText {

  private final StringBuilder text = new StringBuilder();

  private FiguresText() {}

  static String of(Figures figures) {
    var writer = new FiguresText();
    writer.write(figures);
    return writer.text.toString();
  }

  private void write(Figures figures) {
    line("%n%s, %d cases, on %d cores", figures.problem(), figures.cases(), figures.cores());
    line("%n%-38s %9s %9s %9s %9s", "milliseconds", "median", "p95", "p99", "least");
    times("verdict through HTTP", figures.throughHttp());
    times("verdict inside the judge", figures.insideTheJudge());
    times("least: compile, warm", figures.bound().compile());
    times("least: all cases, warm", figures.bound().run());
    times("least: both, after a pause", figures.bound().calm());
    times("javac, a java process per case", figures.peers().processPerCase().wall());
    times("javac, one java process", figures.peers().processPerSubmission().wall());
    line("%nbusy, %d in flight", figures.saturated().inFlight());
    busy(figures.problem(), figures.saturatedSmall());
    busy("all examples", figures.saturated());
    writeCpu(figures);
    Figures.Ratios ratios = figures.ratios();
    line("%nratios of medians");
    line("  HTTP to the least                    %8.2f", ratios.httpToBound());
    line("  judge to the least                   %8.2f", ratios.judgeToBound());
    line("  HTTP to the least after a pause      %8.2f", ratios.httpToCalmBound());
    line("  judge to the least after a pause     %8.2f", ratios.judgeToCalmBound());
    line("  p99 to median                        %8.2f", ratios.p99ToMedian());
    line("  a process per case to ours           %8.2f", ratios.perCaseToOurs());
    line("  a process per submission to ours     %8.2f", ratios.perSubmissionToOurs());
    if (ratios.cpuPerCaseToOurs() != null && ratios.cpuPerSubmissionToOurs() != null) {
      line("  the same in CPU time: per case       %8.2f", ratios.cpuPerCaseToOurs());
      line("                        per submission %8.2f", ratios.cpuPerSubmissionToOurs());
    }
  }

  private void busy(String what, Figures.Saturated busy) {
    line(
        "  %s: %.1f verdicts a second%s",
        what,
        busy.perSecond(),
        busy.cpuMillis() == null ? "" : ", %.1f CPU ms each".formatted(busy.cpuMillis()));
  }

  private void writeCpu(Figures figures) {
    Figures.Cpu cpu = figures.cpu();
    if (cpu != null) {
      line(
          "CPU ms of one submission: %.1f = compile %.1f + worker start %.1f + run %.1f + rest %.1f",
          cpu.total(), cpu.compile(), cpu.workerStart(), cpu.run(), cpu.rest());
    }
    line(
        "CPU ms of others: %.0f with a process per case, %.0f with one",
        figures.peers().processPerCase().cpuMillis(),
        figures.peers().processPerSubmission().cpuMillis());
  }

  private void times(String what, Times times) {
    line(
        "%-38s %9.2f %9.2f %9.2f %9.2f",
        what, times.median(), times.p95(), times.p99(), times.least());
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
  }
}
