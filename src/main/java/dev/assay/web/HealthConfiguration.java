package dev.assay.web;

import dev.assay.sandbox.Lock;
import dev.assay.sandbox.SelfTest;
import dev.assay.submission.DatabaseHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reports the state of the lock and of the database at {@code /actuator/health}, which is open to
 * everybody. Spring Boot's own indicators are off, because they name products, versions and paths.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

  @Bean
  HealthIndicator sandboxHealthIndicator(SelfTest selfTest) {
    return () -> health(selfTest.lock());
  }

  @Bean
  HealthIndicator dbHealthIndicator(DatabaseHealth database) {
    return () -> (database.canWrite() ? Health.up() : Health.down()).build();
  }

  /** A server that still tests its lock is unknown, not down: it answers 200, not 503. */
  private static Health health(Lock lock) {
    return switch (lock) {
      case Lock.Checking checking -> Health.unknown().withDetail("lock", "checking").build();
      case Lock.Holds holds ->
          Health.up().withDetail("lock", "holds").withDetail("layers", holds.layers()).build();
      case Lock.Missing missing ->
          Health.down()
              .withDetail("lock", "missing")
              .withDetail("cause", missing.cause())
              .withDetail("message", missing.message())
              .build();
      case Lock.Off off ->
          Health.up()
              .withDetail("lock", "off")
              .withDetail("warning", "Solutions run unconfined, because of assay.sandbox=off.")
              .build();
    };
  }
}
