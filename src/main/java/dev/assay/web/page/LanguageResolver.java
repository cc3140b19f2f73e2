package dev.assay.web.page;

import dev.assay.web.request.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
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
        .orElseGet(() -> super.resolveLocale(request));
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
