package dev.assay.web.error;

import dev.assay.language.Localized;
import dev.assay.web.request.Fragment;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/** Answers failed requests: with a problem document for the API, with a page for people. */
@Component
class ErrorAnswers {

  private static final Pattern PLACE = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\[\\d+])*");

  private final MessageSource messages;
  private final LocaleResolver languages;
  private final ResourceUrlProvider urls;

  ErrorAnswers(MessageSource messages, LocaleResolver languages, ResourceUrlProvider urls) {
    this.messages = messages;
    this.languages = languages;
    this.urls = urls;
  }

  /**
   * Answers a request that failed.
   *
   * @param path of the request, which decides between document and page
   * @param code of the message that says what to do
   */
  Object answer(
      HttpServletRequest request,
      HttpServletResponse response,
      String path,
      HttpStatus status,
      String code,
      Object... arguments) {
    Locale language = languages.resolveLocale(request);
    String title = text("error." + status.value() + ".title", language, status.getReasonPhrase());
    String detail = text("error." + code, language, title, arguments);
    if (isForApi(path, request.getContextPath())) {
      ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
      problem.setTitle(title);
      problem.setInstance(URI.create(path));
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .body(problem);
    }
    // Spring sets it only for requests with a handler; without it, files have no versions.
    request.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, urls);
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    String view = Fragment.isWanted(request) ? "error :: notice" : "error";
    var page =
        new ModelAndView(
            view, Map.of("status", status.value(), "title", title, "detail", detail), status);
    if (code.startsWith("case-") || code.startsWith("invalid-")) {
      page.addObject("faultyCase", arguments[0]);
      page.addObject("faultyColumn", code.equals("case-character.field") ? arguments[1] : null);
      page.addObject("faultyText", code.matches("case-(value|name).field") ? arguments[1] : null);
      page.addObject("faultyPlace", place(String.valueOf(Localized.all(language, arguments)[1])));
    }
    return page;
  }

  /** Tells whether the answer goes to a program, not to a person. */
  static boolean isForApi(String path, String contextPath) {
    return path.startsWith("/api/") || path.startsWith(contextPath + "/api/");
  }

  /** Returns the value that {@code reason} begins with, such as {@code board[2][0]}, or null. */
  private static @Nullable String place(String reason) {
    Matcher place = PLACE.matcher(reason);
    return place.lookingAt() ? place.group() : null;
  }

  private String text(String code, Locale language, String otherwise, Object... arguments) {
    String text =
        messages.getMessage(code, Localized.all(language, arguments), otherwise, language);
    return text == null ? otherwise : text;
  }
}
