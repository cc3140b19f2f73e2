package dev.assay.judge;

import dev.assay.compiler.SourceCompiler;
import dev.assay.judge.engine.CaseJudge;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.PackageCompiler;
import dev.assay.judge.engine.PackagePrograms;
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
  PackageCompiler packageCompiler(SourceCompiler compiler) {
    return new PackageCompiler(compiler);
  }

  @Bean
  SolutionRunners callers(PackageCompiler compiler, Sandbox sandbox) {
    return new SolutionRunners(compiler, sandbox);
  }

  @Bean
  PackagePrograms packagePrograms(
      PackageCompiler compiler, SolutionRunners callers, Sandbox sandbox) {
    return new PackagePrograms(compiler, callers, sandbox);
  }

  @Bean
  CustomChecks customChecks(PackageCompiler compiler, Sandbox sandbox) {
    return new CustomChecks(compiler, sandbox);
  }

  @Bean
  CaseJudge caseRuns(SolutionRunners callers, CustomChecks customChecks) {
    return new CaseJudge(callers, customChecks);
  }

  @Bean
  TestSuites testSuites(PackagePrograms programs) {
    return new TestSuites(programs);
  }

  @Bean
  Judge judge(SourceCompiler compiler, TestSuites suites, CaseJudge caseRuns, Slots slots) {
    return new Judge(compiler, suites, caseRuns, slots);
  }

  @Bean
  Readiness readiness(SelfTest selfTest) {
    return selfTest::whenPassed;
  }

  /** Prepares all cases in the background, so that no solver waits for a generator. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> casePreparation(
      Judge judge, Readiness readiness, ObjectProvider<ProblemCatalogue> catalogue) {
    return event ->
        catalogue.ifAvailable(
            problems ->
                readiness.whenReady(
                    () ->
                        Thread.ofPlatform()
                            .daemon()
                            .name("case-preparation")
                            .start(() -> prepare(judge, problems))));
  }

  private static void prepare(Judge judge, ProblemCatalogue problems) {
    for (Problem problem : problems.all()) {
      try {
        judge.prepare(problem);
      } catch (JudgeException e) {
        log.error("{} can't be judged: {}", problem.slug(), e.getMessage());
      }
    }
  }
}
