package dev.assay.judge;

import dev.assay.compiler.SourceCompiler;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCatalogue;
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
  Callers callers(PackageCompiler compiler, Sandbox sandbox) {
    return new Callers(compiler, sandbox);
  }

  @Bean
  PackagePrograms packagePrograms(PackageCompiler compiler, Callers callers, Sandbox sandbox) {
    return new PackagePrograms(compiler, callers, sandbox);
  }

  @Bean
  CustomChecks customChecks(PackageCompiler compiler, Sandbox sandbox) {
    return new CustomChecks(compiler, sandbox);
  }

  @Bean
  CaseRuns caseRuns(Callers callers, CustomChecks customChecks) {
    return new CaseRuns(callers, customChecks);
  }

  @Bean
  TestSuites testSuites(PackagePrograms programs) {
    return new TestSuites(programs);
  }

  @Bean
  Judge judge(SourceCompiler compiler, TestSuites suites, CaseRuns caseRuns, Slots slots) {
    return new Judge(compiler, suites, caseRuns, slots);
  }

  @Bean
  Trials trials(SourceCompiler compiler, TestSuites suites, CaseRuns caseRuns, Slots slots) {
    return new Trials(compiler, suites, caseRuns, slots);
  }

  @Bean
  Validations validations(
      PackageCompiler compiler, Sandbox sandbox, TestSuites suites, Slots slots) {
    return new Validations(compiler, sandbox, suites, slots);
  }

  @Bean
  Comparisons comparisons(
      PackageCompiler compiler, Callers callers, CustomChecks customChecks, Slots slots) {
    return new Comparisons(compiler, callers, customChecks, slots);
  }

  @Bean
  MutantTrials mutantTrials(
      PackageCompiler compiler,
      Callers callers,
      TestSuites suites,
      CustomChecks customChecks,
      Slots slots) {
    return new MutantTrials(compiler, callers, suites, customChecks, slots);
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
