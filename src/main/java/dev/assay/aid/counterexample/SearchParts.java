package dev.assay.aid.counterexample;

import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuites;

/** The parts of the judge that a search uses. */
public record SearchParts(
    ProblemCompiler compiler,
    SolutionRunners runners,
    CustomChecks customChecks,
    CaseJudges caseJudges,
    TestSuites suites,
    Slots slots) {}
