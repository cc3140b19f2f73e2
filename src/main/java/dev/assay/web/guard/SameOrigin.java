package dev.assay.web.guard;

import dev.assay.web.request.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests that another site makes a visitor's browser send. Browsers name the origin of a
 * request; a program such as curl names none, but no other site can steer it, so it may pass.
 */
public class SameOrigin implements HandlerInterceptor {

  static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!SAFE_METHODS.contains(request.getMethod()) && !isOwn(request)) {
      throw new Refusal(HttpStatus.FORBIDDEN, "other-origin");
    }
    return true;
  }

  private static boolean isOwn(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN_SITES.contains(site);
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        || isHost(origin, request.getHeader(HttpHeaders.HOST))
        || isHost(origin, seenByTheBrowser(request));
  }

  /** Returns the host that the browser asked for, if a proxy in front forwards its name. */
  private static String seenByTheBrowser(HttpServletRequest request) {
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? 443 : 80);
    return request.getServerName() + (usual ? "" : ":" + port);
  }

  /** Compares without the scheme: a proxy in front may have removed TLS. */
  private static boolean isHost(String origin, @Nullable String host) {
    try {
      return URI.create(origin).getRawAuthority() instanceof String authority
          && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
