package dev.assay.web.guard;

import dev.assay.submission.DatabaseHealth;
import dev.assay.submission.FreeSpace;
import dev.assay.web.request.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests that could not be kept: submissions while space is short, all while the database
 * is down.
 */
public class StorageGate implements HandlerInterceptor {

  /** The end of the addresses that take submissions. */
  private static final String SUBMISSIONS = "/submissions";

  private static final Duration RETRY = Duration.ofSeconds(5);

  private final DatabaseHealth database;
  private final FreeSpace space;

  public StorageGate(DatabaseHealth database, FreeSpace space) {
    this.database = database;
    this.space = space;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      return true; // the answer has begun
    }
    if (database.isDown()) {
      throw down();
    }
    if (request.getMethod().equals("POST")
        && request.getRequestURI().endsWith(SUBMISSIONS)
        && !space.isEnough()) {
      throw new Refusal(HttpStatus.INSUFFICIENT_STORAGE, "storage-full");
    }
    return true;
  }

  /** Returns the refusal that says that the database is down. */
  public static Refusal down() {
    return Refusal.unavailable(RETRY, "database-down");
  }
}
