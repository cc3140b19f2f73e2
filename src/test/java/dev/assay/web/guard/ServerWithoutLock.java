package dev.assay.web.guard;

import dev.assay.Assay;
import dev.assay.sandbox.Lock;
import dev.assay.sandbox.SelfTest;
import dev.assay.sandbox.SelfTests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The application on a machine where workers can't lock themselves. All such tests share one
 * context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Assay.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:without-lock",
      "assay.problems=src/test/resources/web/problems",
      "assay.data=target/web-tests-${assay.fork:1}",
      "assay.idle-workers=0",
    })
@AutoConfigureMockMvc
@Import(ServerWithoutLock.NoSeccomp.class)
public @interface ServerWithoutLock {

  String STEP = "seccomp with TSYNC failed: ENOSYS";

  /** The result of the lock's self-test. */
  @TestConfiguration(proxyBeanMethods = false)
  class NoSeccomp {
    @Bean
    @Primary
    SelfTest noSeccomp() {
      return SelfTests.finding(new Lock.Missing(Lock.Cause.SECCOMP, STEP));
    }
  }
}
