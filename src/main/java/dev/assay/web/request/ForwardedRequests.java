package dev.assay.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request have the address that the browser asked a proxy for, with port and path, so that
 * links and redirects lead there.
 *
 * <p>Tomcat's valve before it knows which proxies are believed and finds the visitor's own address,
 * but drops the port of {@code X-Forwarded-Host} and all of {@code X-Forwarded-Prefix}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ForwardedRequests extends OncePerRequestFilter {

  /** Of these the valve has taken the believable part; the rest may come from the visitor. */
  private static final Set<String> TAKEN = Set.of("forwarded", "x-forwarded-for");

  /** The valid values: Spring turns all others into errors, or into links that lead nowhere. */
  private static final Map<String, Predicate<String>> PLAIN =
      Map.of(
          "x-forwarded-host",
          matching("(\\[[0-9a-fA-F:.]+]|[\\w.-]+)(:\\d{1,5})?"),
          "x-forwarded-proto",
          matching("(?i)https?"),
          "x-forwarded-port",
          matching("\\d{1,5}"),
          ForwardedPrefix.HEADER,
          ForwardedPrefix::isPlain);

  private final ForwardedHeaderFilter believed = new ForwardedHeaderFilter();
  private final ForwardedHeaderFilter ignored = new ForwardedHeaderFilter();

  ForwardedRequests() {
    ignored.setRemoveOnly(true);
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (ForwardedPrefix.isByProxy(request)) {
      believed.doFilter(new Cleaned(request), response, chain);
    } else {
      ignored.doFilter(request, response, chain);
    }
  }

  /** Returns a test of a value's first part: several proxies in a row make a list. */
  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern + "(\\s*,.*)?").asMatchPredicate();
  }

  private static final class Cleaned extends HttpServletRequestWrapper {

    Cleaned(HttpServletRequest request) {
      super(request);
    }

    private boolean isHidden(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      Predicate<String> plain = PLAIN.getOrDefault(lower, value -> true);
      return TAKEN.contains(lower) || !plain.test(super.getHeader(name));
    }

    @Override
    public @Nullable String getHeader(String name) {
      return super.getHeader(name) == null || isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return getHeader(name) == null ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      List<String> names = Collections.list(super.getHeaderNames());
      names.removeIf(this::isHidden);
      return Collections.enumeration(names);
    }
  }
}
