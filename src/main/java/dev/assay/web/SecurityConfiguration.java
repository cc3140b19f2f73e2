package dev.assay.web;

import dev.assay.web.guard.SameOrigin;
import dev.assay.web.request.Fragment;
import dev.assay.web.request.Nonce;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

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
                    .addHeaderWriter(SecurityConfiguration::writeContentSecurityPolicy)
                    .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                    .addHeaderWriter(SecurityConfiguration::writeCacheControl)
                    // Other hosts of this domain may have no TLS.
                    .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .crossOriginOpenerPolicy(
                        policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(
                        policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=()")))
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

  private static void writeContentSecurityPolicy(
      HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy", CONTENT_SECURITY_POLICY.formatted(Nonce.of(request)));
  }
}
