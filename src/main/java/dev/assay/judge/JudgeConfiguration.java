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
  Judge judge(SourceCompiler compiler, Sandbox sandbox, JudgeProperties properties) {
    var packageCompiler = new PackageCompiler(compiler);
    var callers = new Callers(packageCompiler);
    var programs = new PackagePrograms(packageCompiler, callers, sandbox);
    var caseRuns = new CaseRuns(sandbox, callers, new CustomChecks(programs, sandbox));
    return new Judge(compiler, new TestSuites(programs), caseRuns, properties.slots());
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
