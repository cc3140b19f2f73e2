package dev.assay.verify;

import dev.assay.aid.counterexample.PoolTrials;
import dev.assay.aid.counterexample.SearchParts;
import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuites;
import dev.assay.sandbox.Sandbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the parts of a verification from those of the judge. */
@Configuration(proxyBeanMethods = false)
class VerifyConfiguration {

  @Bean
  ExampleTrials exampleTrials(
      ProblemCompiler compiler,
      SolutionRunners runners,
      TestSuites suites,
      CaseJudges caseJudges,
      Slots slots) {
    return new ExampleTrials(compiler, runners, suites, caseJudges, slots);
  }

  @Bean
  Validations validations(
      ProblemCompiler compiler, Sandbox sandbox, TestSuites suites, Slots slots) {
    return new Validations(compiler, sandbox, suites, slots);
  }

  @Bean
  Comparisons comparisons(
      ProblemCompiler compiler, SolutionRunners runners, CustomChecks customChecks, Slots slots) {
    return new Comparisons(compiler, runners, customChecks, slots);
  }

  @Bean
  PoolTrials poolTrials(
      ProblemCompiler compiler,
      SolutionRunners runners,
      CustomChecks customChecks,
      CaseJudges caseJudges,
      TestSuites suites,
      Slots slots) {
    return new PoolTrials(
        new SearchParts(compiler, runners, customChecks, caseJudges, suites, slots));
  }

  @Bean
  MutantTrials mutantTrials(
      ProblemCompiler compiler,
      SolutionRunners runners,
      TestSuites suites,
      CustomChecks customChecks,
      Slots slots) {
    return new MutantTrials(compiler, runners, suites, customChecks, slots);
  }
}
