package dev.assay.web.guard;

import dev.assay.submission.DatabaseHealth;
import dev.assay.submission.FreeSpace;
import dev.assay.web.request.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests that could not be kept: submissions, notes and the like while space is short,
 * all while the database is down.
 */
public class StorageGate implements HandlerInterceptor {

  /** The ends of the addresses that take something to keep, and the methods that do. */
  private static final List<String> STORING =
      List.of("/submissions", "/share", "/note", "/star", "/review", "/lists", "/traces/kept");

  private static final Set<String> METHODS = Set.of("POST", "PUT");

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
    if (isStoring(request) && !space.isEnough()) {
      throw new Refusal(HttpStatus.INSUFFICIENT_STORAGE, "storage-full");
    }
    return true;
  }

  private static boolean isStoring(HttpServletRequest request) {
    return METHODS.contains(request.getMethod())
        && STORING.stream().anyMatch(request.getRequestURI()::endsWith);
  }

  /** Returns the refusal that says that the database is down. */
  public static Refusal down() {
    return Refusal.unavailable(RETRY, "database-down");
  }
}
