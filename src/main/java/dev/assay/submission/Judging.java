package dev.assay.submission;

import dev.assay.judge.Judgement;
import dev.assay.judge.Progress;
import dev.assay.problem.Problem;

/** What the queue wants of the judge. */
@FunctionalInterface
interface Judging {
  Judgement judge(Problem problem, String code, Progress progress);
}
