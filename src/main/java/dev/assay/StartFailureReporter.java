package dev.assay;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Logs one sentence instead of a stack trace when the start fails for a known reason. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureReporter implements SpringBootExceptionReporter {

  private static final Logger log = LoggerFactory.getLogger(StartFailureReporter.class);

  @Override
  public boolean reportException(Throwable failure) {
    Optional<String> sentence = StartFailure.explain(failure);
    sentence.ifPresent(said -> log.error("Assay can't start. {}", said));
    return sentence.isPresent();
  }
}
