package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;

/** The path below which a proxy offers this server: {@code X-Forwarded-Prefix}. */
public final class ForwardedPrefix {

  static final String HEADER = "x-forwarded-prefix";

  private static final Pattern PLAIN_PATH = Pattern.compile("(/[\\w~-][\\w.~-]{0,99}){1,8}/?");

  private ForwardedPrefix() {}

  /**
   * Returns the prefix of a request that came by a believed proxy, without a slash at its end;
   * empty if the proxy names none, or no plain path.
   */
  public static Optional<String> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HEADER))
        .filter(prefix -> isByProxy(request) && isPlain(prefix))
        .map(prefix -> prefix.replaceAll("/$", ""));
  }

  /** Tells whether Tomcat's valve has believed the proxy that sent the request. */
  static boolean isByProxy(HttpServletRequest request) {
    return request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null;
  }

  static boolean isPlain(String prefix) {
    return PLAIN_PATH.matcher(prefix).matches();
  }
}
