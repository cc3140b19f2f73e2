package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookies of this site: for as long as browsers allow, and for nobody else. */
public final class Cookies {

  private static final Duration KEPT = Duration.ofDays(400);

  private Cookies() {}

  /** Returns the header's value that sets a cookie for the server alone. */
  public static String kept(String name, String value, HttpServletRequest request) {
    return kept(name, value, request, true);
  }

  /** Returns the header's value that sets a cookie which our scripts change as well. */
  public static String shared(String name, String value, HttpServletRequest request) {
    return kept(name, value, request, false);
  }

  private static String kept(
      String name, String value, HttpServletRequest request, boolean hidden) {
    return ResponseCookie.from(name, value)
        .path("/")
        .maxAge(KEPT)
        .httpOnly(hidden)
        .sameSite("Lax")
        .secure(request.isSecure())
        .build()
        .toString();
  }
}
