package dev.assay.submission;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Drops the traces of statements that fail because the embedded database has closed itself.
 *
 * <p>Each thread that meets the closed database would report it, at any level of any library, also
 * in the moment before {@link DatabaseHealth} sees it. That one says it in a line.
 */
final class DatabaseDownFilter extends TurboFilter {

  private static final String H2 = "org.h2.";

  /** Causes may form a circle, as H2's do. */
  private static final int CAUSES = 32;

  private final BooleanSupplier isDown;

  /**
   * @param isDown tells whether the database is down, and looks before it says no
   */
  DatabaseDownFilter(BooleanSupplier isDown) {
    this.isDown = isDown;
  }

  /** Begins to filter all that this process logs. */
  void begin() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
      log.addTurboFilter(this);
    }
  }

  /** Filters no longer. */
  void end() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
      log.getTurboFilterList().remove(this);
    }
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] parameters,
      @Nullable Throwable thrown) {
    boolean shown = level.isGreaterOrEqual(logger.getEffectiveLevel());
    return shown && isOfDatabase(thrown, parameters) && isDown.getAsBoolean()
        ? FilterReply.DENY
        : FilterReply.NEUTRAL;
  }

  private static boolean isOfDatabase(@Nullable Throwable thrown, Object @Nullable [] parameters) {
    Throwable cause = thrown;
    if (cause == null
        && parameters != null
        && parameters.length > 0
        && parameters[parameters.length - 1] instanceof Throwable last) {
      cause = last;
    }
    for (int i = 0; cause != null && i < CAUSES; i++) {
      if (cause.getClass().getName().startsWith(H2)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
