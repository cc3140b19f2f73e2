package dev.assay.web;

import dev.assay.Assay;
import dev.assay.aid.trace.FakeTracer;
import dev.assay.judge.FakeJudge;
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

/** Starts the application with a judge that obeys the test. All such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Assay.class,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:web",
      "assay.problems=src/test/resources/web/problems",
      "assay.data=target/web-tests-${assay.fork:1}",
      "assay.idle-workers=0",
    })
@AutoConfigureMockMvc
@Import(WebTest.Judges.class)
public @interface WebTest {

  /** The judge. */
  @TestConfiguration(proxyBeanMethods = false)
  class Judges {
    @Bean
    @Primary
    FakeJudge fakeJudge() {
      return new FakeJudge();
    }

    @Bean
    @Primary
    FakeTracer fakeTracer() {
      return new FakeTracer();
    }
  }
}
