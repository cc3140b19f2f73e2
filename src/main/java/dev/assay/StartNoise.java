package dev.assay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Keeps libraries from logging a failure of the start themselves, with stack traces, before it is
 * explained. They may speak again once the server is ready.
 */
final class StartNoise implements ApplicationListener<SpringApplicationEvent>, Ordered {

  private static final List<String> LOGGERS =
      List.of(
          "com.zaxxer.hikari.pool.HikariPool",
          "org.apache.catalina.core.StandardService",
          "org.springframework.boot.autoconfigure.logging",
          "org.springframework.boot.web.server.servlet.context");

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE; // after the logging is set up
  }

  @Override
  public void onApplicationEvent(SpringApplicationEvent event) {
    switch (event) {
      case ApplicationEnvironmentPreparedEvent start -> setLevel(LogLevel.OFF);
      case ApplicationReadyEvent ready -> setLevel(null);
      default -> {}
    }
  }

  private static void setLevel(@Nullable LogLevel level) {
    LoggingSystem logging = LoggingSystem.get(StartNoise.class.getClassLoader());
    LOGGERS.forEach(logger -> logging.setLogLevel(logger, level));
  }
}
