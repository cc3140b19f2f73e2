package dev.assay.web.page;

import dev.assay.sandbox.SelfTest;
import dev.assay.web.guard.LockNotice;
import dev.assay.web.request.Nonce;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the request attributes of the layout; a filter, so that error pages have them, too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageAttributesFilter extends OncePerRequestFilter {

  private final ImportMap imports;
  private final SelfTest selfTest;

  PageAttributesFilter(ImportMap imports, SelfTest selfTest) {
    this.imports = imports;
    this.selfTest = selfTest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute("nonce", Nonce.of(request));
    request.setAttribute("importMap", imports.toJson(request.getContextPath()));
    request.setAttribute("contextPath", request.getContextPath());
    request.setAttribute("here", here(request));
    request.setAttribute("navigation", NavigationEntry.seenFrom(path(request)));
    request.setAttribute("theme", Theme.of(request).word());
    request.setAttribute("nextTheme", Theme.of(request).next().word());
    request.setAttribute("lockNotice", LockNotice.of(selfTest.lock()));
    chain.doFilter(request, response);
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** Returns where the switches of language and theme lead back to: only a GET can be repeated. */
  private static String here(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return request.getContextPath() + "/";
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
