package dev.assay.judge;

import dev.assay.compiler.SourceCompiler;
import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.CodeFaults;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.PackagePrograms;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuites;
import dev.assay.problem.Problem;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SelfTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the judge. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JudgeProperties.class)
class JudgeConfiguration {

  private static final Logger log = LoggerFactory.getLogger(JudgeConfiguration.class);

  @Bean
  Slots slots(JudgeProperties properties) {
    return new Slots(properties.slots());
  }

  @Bean
  ProblemCompiler problemCompiler(SourceCompiler compiler) {
    return new ProblemCompiler(compiler);
  }

  @Bean
  SolutionRunners solutionRunners(ProblemCompiler compiler, Sandbox sandbox) {
    return new SolutionRunners(compiler, sandbox);
  }

  @Bean
  PackagePrograms packagePrograms(
      ProblemCompiler compiler, SolutionRunners runners, Sandbox sandbox) {
    return new PackagePrograms(compiler, runners, sandbox);
  }

  @Bean
  CustomChecks customChecks(ProblemCompiler compiler, Sandbox sandbox) {
    return new CustomChecks(compiler, sandbox);
  }

  @Bean
  CodeFaults codeFaults(
      ProblemCompiler compiler, SolutionRunners runners, CustomChecks customChecks) {
    return new CodeFaults(compiler, runners, customChecks);
  }

  @Bean
  CaseJudges caseJudges(SolutionRunners runners, CustomChecks customChecks) {
    return new CaseJudges(runners, customChecks);
  }

  @Bean
  TestSuites testSuites(PackagePrograms programs) {
    return new TestSuites(programs);
  }

  @Bean
  Judge judge(
      ProblemCompiler compiler,
      TestSuites suites,
      CaseJudges caseJudges,
      Slots slots,
      ObjectProvider<ProblemCatalogue> catalogue) {
    FaultReports faults =
        (problem, finding) -> catalogue.ifAvailable(known -> known.report(problem, finding));
    return new Judge(compiler, suites, caseJudges, slots, faults);
  }

  @Bean
  Readiness readiness(SelfTest selfTest) {
    return selfTest::whenPassed;
  }

  /**
   * Checks the code of all packages and prepares their cases in the background, as many as memory
   * holds, so that no solver waits for a generator.
   */
  @Bean
  ApplicationListener<ApplicationReadyEvent> casePreparation(
      Judge judge,
      CodeFaults codeFaults,
      Readiness readiness,
      ObjectProvider<ProblemCatalogue> catalogue) {
    return event ->
        catalogue.ifAvailable(
            problems ->
                readiness.whenReady(
                    () ->
                        Thread.ofPlatform()
                            .daemon()
                            .name("case-preparation")
                            .start(() -> prepare(judge, codeFaults, problems))));
  }

  private static void prepare(Judge judge, CodeFaults codeFaults, ProblemCatalogue problems) {
    problems.checkCode(codeFaults::of);
    for (Problem problem : problems.all()) {
      if (!judge.hasRoomForCases()) {
        log.info("Memory holds the cases of some problems only; the others' are made when needed");
        break;
      }
      try {
        judge.prepare(problem);
      } catch (JudgeException e) {
        log.error("{} can't be judged: {}", problem.slug(), e.getMessage());
      }
    }
  }
}
