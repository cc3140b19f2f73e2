package dev.assay.web.page;

import dev.assay.web.request.Cookies;
import dev.assay.web.request.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Stores the language and the theme that a visitor chooses, and leads back to the page. */
@Controller
class ChoicePages {

  private final LocaleResolver languages;

  ChoicePages(LocaleResolver languages) {
    this.languages = languages;
  }

  @GetMapping("/language/{language}")
  RedirectView language(
      @PathVariable String language,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    languages.setLocale(request, response, Locale.of(language));
    return WayBack.to(back, request);
  }

  @GetMapping("/theme/{theme}")
  RedirectView theme(
      @PathVariable String theme,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    Theme.of(theme)
        .map(chosen -> Cookies.forScripts(Theme.COOKIE, chosen.word(), request))
        .ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
    return WayBack.to(back, request);
  }
}
