package dev.assay.web;

import dev.assay.web.guard.SameOrigin;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.Nonce;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * Sets the headers that limit what browsers may do with our pages.
 *
 * <p>There is no login: {@link Visitors} recognizes guests by their cookie. {@link SameOrigin}
 * replaces CSRF tokens, so that curl needs none.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self' 'nonce-%1$s'",
          "style-src 'self' 'nonce-%1$s'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types assay");

  private static final CacheControlHeadersWriter NOT_CACHED = new CacheControlHeadersWriter();

  private static final List<HeaderWriter> HEADERS_OF_PAGES =
      List.of(
          SecurityConfiguration::writeContentSecurityPolicy,
          new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
          new XXssProtectionHeaderWriter(),
          new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
          new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"),
          new PermissionsPolicyHeaderWriter("camera=(), microphone=(), geolocation=()"));

  @Bean
  SecurityFilterChain securityFilterChain(HttpSecurity http) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers ->
                headers
                    .defaultsDisabled()
                    .contentTypeOptions(Customizer.withDefaults())
                    // Other hosts of this domain may have no TLS.
                    .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                    .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .addHeaderWriter(SecurityConfiguration::writeCacheControl)
                    .addHeaderWriter(SecurityConfiguration::writeHeadersOfPages))
        .build();
  }

  /**
   * Lets browsers keep pages for Back, which {@code no-store} forbids, but ask before any other
   * use. Other answers are not kept at all, nor are parts of pages, whose address is that of the
   * page.
   */
  private static void writeCacheControl(HttpServletRequest request, HttpServletResponse response) {
    String type = response.getContentType();
    if (type != null
        && type.startsWith(MediaType.TEXT_HTML_VALUE)
        && !Fragment.isWanted(request)
        && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
      response.setHeader(
          HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
    } else {
      NOT_CACHED.writeHeaders(request, response);
    }
  }

  /**
   * Leaves these headers out where a file is sent: half a kilobyte each time, and browsers heed
   * them for documents only. Other answers have no such cache control, error pages in place of a
   * file neither.
   */
  private static void writeHeadersOfPages(
      HttpServletRequest request, HttpServletResponse response) {
    String caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
    if (caching == null || !caching.contains("immutable")) {
      HEADERS_OF_PAGES.forEach(header -> header.writeHeaders(request, response));
    }
  }

  private static void writeContentSecurityPolicy(
      HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy", CONTENT_SECURITY_POLICY.formatted(Nonce.of(request)));
  }
}
