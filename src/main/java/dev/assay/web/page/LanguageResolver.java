package dev.assay.web.page;

import dev.assay.web.request.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Picks the language that the visitor chose, else the browser's, else English. */
public final class LanguageResolver extends AcceptHeaderLocaleResolver {

  private static final String COOKIE = "lang";
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  public LanguageResolver() {
    setSupportedLocales(LANGUAGES);
    setDefaultLocale(Locale.ENGLISH);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String chosen = Cookies.find(request, COOKIE);
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(chosen))
        .findFirst()
        .orElseGet(() -> wished(request));
  }

  /**
   * Reads the header as browsers and people write it: a weight such as {@code .5} and a region such
   * as in {@code zh_CN}, which the standard does not know, count as well.
   */
  private static Locale wished(HttpServletRequest request) {
    List<Locale.LanguageRange> ranges =
        Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE)).stream()
            .flatMap(header -> Arrays.stream(header.split(",")))
            .flatMap(LanguageResolver::ranges)
            .filter(range -> range.getWeight() > 0)
            .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight).reversed())
            .toList();
    Locale found = Locale.lookup(ranges, LANGUAGES);
    return found == null ? Locale.ENGLISH : found;
  }

  private static Stream<Locale.LanguageRange> ranges(String text) {
    try {
      return Locale.LanguageRange.parse(text.strip().replace('_', '-')).stream();
    } catch (IllegalArgumentException e) {
      return Stream.empty(); // no language; the others count
    }
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response == null || locale == null || !LANGUAGES.contains(locale)) {
      return;
    }
    response.addHeader(
        HttpHeaders.SET_COOKIE, Cookies.httpOnly(COOKIE, locale.getLanguage(), request));
  }
}
