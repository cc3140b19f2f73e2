package dev.assay.compiler;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the compiler and warms it up once the server is ready. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CompilerProperties.class)
class CompilerConfiguration {

  @Bean
  SourceCompiler sourceCompiler(CompilerProperties properties) {
    return new SourceCompiler(properties);
  }

  @Bean
  CodeKnowledge codeKnowledge(SourceCompiler compiler) {
    return new CodeKnowledge(compiler);
  }

  @Bean
  @ConditionalOnWebApplication // commands have work to do at once
  ApplicationListener<ApplicationReadyEvent> compilerWarmup(SourceCompiler compiler) {
    return event -> Thread.ofPlatform().daemon().name("compiler-warmup").start(compiler::warmUp);
  }
}
