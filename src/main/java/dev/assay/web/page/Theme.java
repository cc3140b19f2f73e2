package dev.assay.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** Whether pages are light or dark, as the visitor chose. */
enum Theme {
  /** As the visitor's system is. */
  SYSTEM,
  LIGHT,
  DARK;

  static final String COOKIE = "theme";

  /** Returns the word for it in addresses, cookies and templates. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Theme> of(String word) {
    return Arrays.stream(values()).filter(theme -> theme.word().equals(word)).findFirst();
  }

  /** Returns what {@code request}'s visitor chose, else that of the system. */
  static Theme of(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? SYSTEM : of(cookie.getValue()).orElse(SYSTEM);
  }
}
