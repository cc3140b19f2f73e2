package dev.assay;

import dev.assay.judge.JudgeProperties;
import dev.assay.sandbox.SandboxProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns once at the start if the server may need more memory than it is allowed. */
@Component
class MemoryCheck {

  private static final Logger log = LoggerFactory.getLogger(MemoryCheck.class);

  private final JudgeProperties judge;
  private final SandboxProperties sandbox;

  MemoryCheck(JudgeProperties judge, SandboxProperties sandbox) {
    this.judge = judge;
    this.sandbox = sandbox;
  }

  @EventListener
  void on(ApplicationStartedEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext) {
      var need = new MemoryNeed(Runtime.getRuntime().maxMemory(), judge.slots(), sandbox.idle());
      AllowedMemory.ofThisProcess().bytes().stream()
          .boxed()
          .flatMap(allowed -> need.warning(allowed).stream())
          .forEach(log::warn);
    }
  }
}
