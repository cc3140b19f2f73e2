package dev.assay.submission;

import dev.assay.judge.CaseProgress;
import dev.assay.judge.Judgement;
import dev.assay.problem.Problem;

/** What the queue wants of the judge. */
@FunctionalInterface
interface Judging {
  Judgement judge(Problem problem, String code, CaseProgress progress);
}
