package dev.assay.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Remembers the language that a visitor chooses. */
@Controller
class LanguagePage {

  private final LocaleResolver languages;

  LanguagePage(LocaleResolver languages) {
    this.languages = languages;
  }

  @GetMapping("/language/{language}")
  RedirectView choose(
      @PathVariable String language,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    languages.setLocale(request, response, Locale.of(language));
    var view = new RedirectView(isOwnPath(back) ? back : "/");
    view.setExpandUriTemplateVariables(false);
    return view;
  }

  /** Keeps the redirect here: {@code //host} and {@code /\host} would lead to another site. */
  private static boolean isOwnPath(String path) {
    return path.startsWith("/")
        && !path.startsWith("//")
        && path.chars().noneMatch(c -> c == '\\' || c < ' ');
  }
}
