package dev.assay.exchange;

import dev.assay.judge.Judge;
import dev.assay.judge.JudgeException;
import dev.assay.judge.WholeCase;
import dev.assay.problem.Problem;
import dev.assay.problem.file.Finding;
import dev.assay.problem.folder.Loading;
import dev.assay.problem.folder.ProblemLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Exports a package in the Kattis problem package format, version 2025-09. Kattis solutions are
 * programs that read a case and print an answer, so each of our solutions is exported inside a
 * program that does so; {@link dev.assay.exchange.harness.CaseText} describes the text of both.
 *
 * <p>The export includes the original package in a hidden folder, which other systems ignore by
 * that format's rules. It holds what the format can't express, and {@link ZipImport} restores it.
 */
public final class KattisExport {

  private final Problem problem;
  private final Map<String, byte[]> files = new TreeMap<>();

  private KattisExport(Problem problem) {
    this.problem = problem;
  }

  /** Exports the package in {@code folder}; {@code judge} makes its generated cases. */
  public static Export of(Path folder, Judge judge) throws IOException {
    return switch (ProblemLoader.load(folder)) {
      case Loading.Faulty faulty -> new Export.Refused(faulty.findings());
      case Loading.Loaded loaded -> new KattisExport(loaded.problem()).export(folder, judge);
    };
  }

  private Export export(Path folder, Judge judge) throws IOException {
    Path metadata = folder.resolve("problem.yaml");
    List<Finding> findings = new ArrayList<>(KattisGaps.in(problem, metadata));
    if (!findings.isEmpty()) {
      return new Export.Refused(findings);
    }
    List<WholeCase> cases;
    try {
      cases = judge.wholeCases(problem);
    } catch (JudgeException e) {
      return new Export.Refused(List.of(new Finding(metadata, 1, String.valueOf(e.getMessage()))));
    }
    if (cases.stream().anyMatch(KattisGaps::hasLineBreak)) {
      String reason = "a case has a text with a line break, but a text must fit on one line";
      return new Export.Refused(List.of(new Finding(folder.resolve("cases"), 1, reason)));
    }
    if (cases.stream().anyMatch(whole -> KattisGaps.hasNullText(problem, whole))) {
      String reason = "a case expects null for a text: a program can only print the word null";
      return new Export.Refused(List.of(new Finding(folder.resolve("cases"), 1, reason)));
    }
    put("problem.yaml", KattisMetadata.of(problem));
    KattisStatement.of(problem).forEach(this::put);
    KattisCases.of(problem, cases).forEach(this::put);
    KattisPrograms programs = new KattisPrograms(problem);
    programs.files().forEach(this::put);
    files.putAll(EnclosedPackage.of(problem.slug(), PackageFiles.read(folder), files));
    return new Export.Done(Archive.of(files), problem.slug().replace("-", ""), programs.remarks());
  }

  private void put(String name, String text) {
    String ended = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    files.put(name, ended.getBytes(StandardCharsets.UTF_8));
  }
}
