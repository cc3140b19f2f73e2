package dev.assay.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookies of this site: for as long as browsers allow, and for nobody else. */
final class Cookies {

  private static final Duration KEPT = Duration.ofDays(400);

  private Cookies() {}

  /** Returns the header's value that sets a cookie. */
  static String kept(String name, String value, HttpServletRequest request) {
    return ResponseCookie.from(name, value)
        .path("/")
        .maxAge(KEPT)
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .build()
        .toString();
  }
}
