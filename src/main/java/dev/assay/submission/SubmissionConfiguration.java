package dev.assay.submission;

import dev.assay.judge.Judge;
import dev.assay.judge.JudgeProperties;
import dev.assay.judge.Readiness;
import dev.assay.problem.catalogue.ProblemCatalogue;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({QueueLimits.class, StorageProperties.class})
class SubmissionConfiguration {

  @Bean
  static FlywayMigrationStrategy migration(DataSource dataSource) {
    return flyway -> {
      CodeApart.forgetFailure(dataSource);
      flyway.migrate();
    };
  }

  @Bean
  JudgeSubmission judgeSubmission(
      SubmissionRepository repository,
      ProblemCatalogue problems,
      Judge judge,
      Pace pace,
      LiveProgress live,
      TimeTaken timeTaken) {
    return new JudgeSubmission(
        repository, problems::find, pace.measured(judge::judge), live, timeTaken);
  }

  @Bean
  SubmissionQueue submissionQueue(
      DataSource dataSource,
      AbandonedExecutions abandoned,
      JudgeSubmission judge,
      SlotShares shares,
      Readiness readiness,
      JudgeProperties properties,
      Clock clock) {
    return new SubmissionQueue(
        dataSource, abandoned, judge, shares, readiness, properties.slots(), clock);
  }
}
