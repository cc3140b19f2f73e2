package dev.assay.submission;

import dev.assay.judge.CaseProgress;
import dev.assay.judge.Judgement;
import dev.assay.problem.Problem;

/** The judge as the queue sees it. */
@FunctionalInterface
interface Judging {
  Judgement judge(Problem problem, String code, CaseProgress progress);
}
