package dev.assay.web.error;

import dev.assay.web.request.ForwardedPrefix;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests so malformed that Tomcat hands them to no application, such as {@code /%zz}.
 * Replaces Tomcat's own page, which says nothing that helps.
 */
public class MalformedRequests extends ErrorReportValve {

  private final MessageSource messages;
  private final LocaleResolver languages;
  private final ITemplateEngine templates;
  private final JsonMapper json;
  private final String contextPath;

  public MalformedRequests(
      MessageSource messages,
      LocaleResolver languages,
      ITemplateEngine templates,
      JsonMapper json,
      String contextPath) {
    this.messages = messages;
    this.languages = languages;
    this.templates = templates;
    this.json = json;
    this.contextPath = contextPath;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    Locale language = languages.resolveLocale(request.getRequest());
    String title = text(status, ".title", language);
    String detail = text(status, "", language);
    boolean program = isForProgram(request.getRequest());
    String body =
        program
            ? document(status, title, detail)
            : page(request.getRequest(), title, detail, language);
    response.setContentType(
        program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    try {
      response.getReporter().write(body);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      container
          .getLogger()
          .debug("The client has gone before it could read that its request failed", e);
    }
  }

  private boolean isForProgram(HttpServletRequest request) {
    String address = request.getRequestURI();
    return address != null && ErrorAnswers.isForApi(address, contextPath);
  }

  private String text(int status, String part, Locale language) {
    String otherwise = messages.getMessage("error.400" + part, null, language);
    String text = messages.getMessage("error." + status + part, null, otherwise, language);
    return text == null ? otherwise : text;
  }

  private String document(int status, String title, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
    problem.setTitle(title);
    return json.writeValueAsString(problem);
  }

  private String page(HttpServletRequest request, String title, String detail, Locale language) {
    var context = new Context(language);
    context.setVariable("title", title);
    context.setVariable("detail", detail);
    context.setVariable("contextPath", ForwardedPrefix.of(request).orElse(contextPath));
    return templates.process("malformed", context);
  }
}
