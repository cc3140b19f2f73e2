package dev.assay.aid.trace;

import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.TestSuites;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the tracer of parts that the judge has. */
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

  @Bean
  Tracer tracer(ProblemCompiler compiler, TestSuites suites, CaseJudges caseJudges, Slots slots) {
    return new Tracer(compiler, suites, caseJudges, slots);
  }
}
