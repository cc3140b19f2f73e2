package dev.assay.web.request;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Reads and sets this site's cookies, which last as long as browsers allow. */
public final class Cookies {

  /** Browsers cap longer lifetimes at this. */
  private static final Duration MAX_AGE = Duration.ofDays(400);

  private Cookies() {}

  /** Returns the value of the cookie {@code name}; null if the request has none. */
  public static @Nullable String find(HttpServletRequest request, String name) {
    Cookie cookie = WebUtils.getCookie(request, name);
    return cookie == null ? null : cookie.getValue();
  }

  /** Returns the {@code Set-Cookie} header of a cookie that scripts can't read. */
  public static String httpOnly(String name, String value, HttpServletRequest request) {
    return header(name, value, request, true);
  }

  /** Returns the {@code Set-Cookie} header of a cookie that our scripts read and change, too. */
  public static String forScripts(String name, String value, HttpServletRequest request) {
    return header(name, value, request, false);
  }

  private static String header(
      String name, String value, HttpServletRequest request, boolean httpOnly) {
    return ResponseCookie.from(name, value)
        .path("/")
        .maxAge(MAX_AGE)
        .httpOnly(httpOnly)
        .sameSite("Lax")
        .secure(request.isSecure())
        .build()
        .toString();
  }
}
