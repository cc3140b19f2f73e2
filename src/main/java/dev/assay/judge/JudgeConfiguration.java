package dev.assay.judge;

import dev.assay.compiler.SourceCompiler;
import dev.assay.sandbox.Sandbox;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the judge. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JudgeProperties.class)
class JudgeConfiguration {

  @Bean
  Judge judge(SourceCompiler compiler, Sandbox sandbox, JudgeProperties properties) {
    var suites = new TestSuites(new PackagePrograms(compiler, sandbox));
    return new Judge(compiler, suites, new CaseRuns(sandbox), properties.slots());
  }
}
