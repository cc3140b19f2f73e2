package dev.assay.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the sandbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SandboxProperties.class)
class SandboxConfiguration {

  @Bean
  Sandbox sandbox(SandboxProperties properties) throws IOException {
    Path jar = WorkerJar.write(Files.createTempDirectory("assay-worker"));
    var command = new WorkerCommand(WorkerRuntime.of(properties, jar), properties.sandbox());
    return new Sandbox(
        new WorkerPool(command, properties.idle()), new Watchdog(new ProcessMeter()));
  }
}
