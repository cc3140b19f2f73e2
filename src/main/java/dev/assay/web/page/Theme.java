package dev.assay.web.page;

import dev.assay.web.request.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The light or dark look of pages that the visitor chose. */
enum Theme {
  /** As the visitor's system sets it. */
  SYSTEM,
  LIGHT,
  DARK;

  static final String COOKIE = "theme";

  /** Returns the theme's name in addresses, cookies and templates. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the theme that the button in the bar leads to. */
  Theme next() {
    return values()[(ordinal() + 1) % values().length];
  }

  static Optional<Theme> of(String word) {
    return Arrays.stream(values()).filter(theme -> theme.word().equals(word)).findFirst();
  }

  /** Returns the theme that the visitor chose, else {@link #SYSTEM}. */
  static Theme of(HttpServletRequest request) {
    String word = Cookies.find(request, COOKIE);
    return word == null ? SYSTEM : of(word).orElse(SYSTEM);
  }
}
