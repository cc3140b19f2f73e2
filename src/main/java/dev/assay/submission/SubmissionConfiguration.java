package dev.assay.submission;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JudgeProperties.class)
class SubmissionConfiguration {

  @Bean
  SubmissionQueue submissionQueue(
      DataSource dataSource, JudgeSubmission judge, JudgeProperties properties, Clock clock) {
    return new SubmissionQueue(dataSource, judge, properties.slots(), clock);
  }
}
