package dev.assay.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers requests that failed outside of our controllers, as the servlet container reports. */
@Controller
class ErrorPage implements ErrorController {

  private final ErrorAnswers errors;

  ErrorPage(ErrorAnswers errors) {
    this.errors = errors;
  }

  @RequestMapping("/error")
  Object error(HttpServletRequest request, HttpServletResponse response) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer value
            ? HttpStatus.valueOf(value)
            : HttpStatus.NOT_FOUND;
    String path =
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : "/";
    String code = status.is5xxServerError() ? "500" : String.valueOf(status.value());
    return errors.answer(request, response, path, status, code);
  }
}
