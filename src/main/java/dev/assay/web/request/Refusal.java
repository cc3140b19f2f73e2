package dev.assay.web.request;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Says that a request can't be served, in words from the message bundles. */
public class Refusal extends RuntimeException {

  private final HttpStatus status;
  private final String code;
  private final transient Object[] arguments;
  private final transient Map<String, Object> facts = new HashMap<>();
  private long retryAfter;

  /**
   * @param code of the message, without its prefix {@code error.}
   */
  public Refusal(HttpStatus status, String code, Object... arguments) {
    super(status + " " + code, null, false, false);
    this.status = status;
    this.code = code;
    this.arguments = arguments;
  }

  /**
   * Returns a refusal of a request that may be sent again later.
   *
   * @param wait until then; rounded up to seconds, it becomes the message's last argument
   */
  public static Refusal tooMany(Duration wait, String code, Object... arguments) {
    return later(HttpStatus.TOO_MANY_REQUESTS, wait, code, arguments);
  }

  /**
   * Returns a refusal because the server itself needs a while.
   *
   * @param wait until the request may be sent again, as in {@link #tooMany}
   */
  public static Refusal unavailable(Duration wait, String code, Object... arguments) {
    return later(HttpStatus.SERVICE_UNAVAILABLE, wait, code, arguments);
  }

  private static Refusal later(HttpStatus status, Duration wait, String code, Object... arguments) {
    long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = seconds;
    var refusal = new Refusal(status, code, all);
    refusal.retryAfter = seconds;
    return refusal;
  }

  /** Adds a fact to the JSON answer, for programs. */
  public Refusal with(String name, Object fact) {
    facts.put(name, fact);
    return this;
  }

  /** Returns the facts for programs, by name. */
  public Map<String, Object> facts() {
    return facts;
  }

  /** Returns after how many seconds to try again; 0 if trying again is of no use. */
  public long retryAfter() {
    return retryAfter;
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Object[] arguments() {
    return arguments;
  }
}
