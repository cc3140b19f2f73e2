package dev.assay.sandbox;

import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assembles the sandbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SandboxProperties.class)
class SandboxConfiguration {

  private static final long PROBE_HEAP = 64L << 20;

  @Bean
  Sandbox sandbox(SandboxProperties properties) throws IOException {
    WorkerRuntime runtime = WorkerRuntime.of(properties);
    var command = new WorkerCommand(runtime, properties.sandbox());
    return new Sandbox(
        SelfTest.start(probe(properties.sandbox(), command), Thread::sleep),
        new WorkerPool(command, properties.idle()),
        new Watchdog(new ProcessMeter(runtime.library())),
        properties.idleTime());
  }

  @Bean
  SelfTest selfTest(Sandbox sandbox) {
    return sandbox.selfTest();
  }

  private static SelfTest.Probe probe(SandboxProperties.Mode mode, WorkerCommand command) {
    return () -> {
      var obstacle = Platform.here().obstacle();
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
      return mode == SandboxProperties.Mode.OFF
          ? new Lock.Off()
          : new LockProbe(command.forHeap(PROBE_HEAP, true)).lock();
    };
  }
}
