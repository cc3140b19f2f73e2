package dev.assay.submission;

import dev.assay.judge.JudgeProperties;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

  @Bean
  SubmissionQueue submissionQueue(
      DataSource dataSource, JudgeSubmission judge, JudgeProperties properties, Clock clock) {
    return new SubmissionQueue(dataSource, judge, properties.slots(), clock);
  }
}
