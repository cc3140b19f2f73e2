package dev.assay.web.solve;

import dev.assay.judge.Failure;
import dev.assay.judge.RunReport;
import dev.assay.judge.Verdict;
import dev.assay.web.value.ShortenedText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One case of a run, its values shortened. */
public record CaseJson(
    String input,
    String expected,
    @Nullable String actual,
    Verdict verdict,
    String stdout,
    @Nullable String message,
    List<Failure.Frame> frames,
    long timeMillis) {

  public static CaseJson of(RunReport.RunCase run, Locale language) {
    return new CaseJson(
        ShortenedText.of(run.input()),
        ShortenedText.of(run.expected()),
        ShortenedText.orNull(run.actual()),
        run.verdict(),
        ShortenedText.ends(run.stdout()),
        ShortenedText.orNull(run.message(), language),
        run.frames(),
        run.timeMillis());
  }
}
