package dev.assay.web.error;

import dev.assay.judge.JudgeException;
import dev.assay.sandbox.Lock;
import dev.assay.sandbox.SelfTest;
import dev.assay.submission.DatabaseHealth;
import dev.assay.submission.QueueFullException;
import dev.assay.web.guard.JudgingGate;
import dev.assay.web.guard.RequestSizeFilter;
import dev.assay.web.guard.StorageGate;
import dev.assay.web.request.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;

/** Answers every request that ended in an exception, and says what to do about it. */
@ControllerAdvice
class FailedRequests {

  private static final Logger log = LoggerFactory.getLogger(FailedRequests.class);

  private final ErrorAnswers errors;
  private final SelfTest selfTest;
  private final DatabaseHealth database;

  FailedRequests(ErrorAnswers errors, SelfTest selfTest, DatabaseHealth database) {
    this.errors = errors;
    this.selfTest = selfTest;
    this.database = database;
  }

  @ExceptionHandler
  Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    if (refusal.retryAfter() > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.retryAfter()));
    }
    Object answer =
        errors.answer(
            request,
            response,
            request.getRequestURI(),
            refusal.status(),
            refusal.code(),
            refusal.arguments());
    if (answer instanceof ModelAndView page) {
      page.addObject("kept", KeptForm.of(request));
      page.addObject("retryAfter", refusal.retryAfter());
    }
    if (answer instanceof ResponseEntity<?> json && json.getBody() instanceof ProblemDetail said) {
      refusal.facts().forEach(said::setProperty);
    }
    return answer;
  }

  @ExceptionHandler
  Object queueFull(QueueFullException e, HttpServletRequest request, HttpServletResponse response) {
    var refusal = Refusal.tooMany(e.expectedWait(), "queue-full." + e.share(), e.limit());
    return refused(refusal, request, response);
  }

  /** The self-test may find the lock missing while a run waits for it. */
  @ExceptionHandler
  Object notJudged(JudgeException e, HttpServletRequest request, HttpServletResponse response) {
    return selfTest.lock() instanceof Lock.Missing missing
        ? refused(JudgingGate.refusal(missing), request, response)
        : failed(e, request, response);
  }

  @ExceptionHandler
  Object unreadable(
      HttpMessageNotReadableException e, HttpServletRequest request, HttpServletResponse response) {
    if (e.getRootCause() instanceof Refusal refusal) {
      return refused(refusal, request, response);
    }
    if (causedByTooLargeBody(e)) {
      return answer(
          request,
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          "request-too-large",
          RequestSizeFilter.MAX_BYTES);
    }
    if (e.getCause() instanceof JacksonException fault && fault.getLocation() != null) {
      var place = fault.getLocation();
      return answer(
          request,
          response,
          HttpStatus.BAD_REQUEST,
          "malformed-json-at",
          place.getLineNr(),
          place.getColumnNr());
    }
    return answer(request, response, HttpStatus.BAD_REQUEST, "malformed-json");
  }

  @ExceptionHandler
  Object wrongMethod(
      HttpRequestMethodNotSupportedException e,
      HttpServletRequest request,
      HttpServletResponse response) {
    String[] supported = e.getSupportedMethods();
    String allowed = supported == null ? "GET" : String.join(", ", supported);
    response.setHeader(HttpHeaders.ALLOW, allowed);
    return answer(
        request, response, HttpStatus.METHOD_NOT_ALLOWED, "wrong-method", e.getMethod(), allowed);
  }

  @ExceptionHandler
  Object wrongContentType(
      HttpMediaTypeNotSupportedException e,
      HttpServletRequest request,
      HttpServletResponse response) {
    List<MediaType> supported = e.getSupportedMediaTypes();
    response.setHeader(HttpHeaders.ACCEPT, MediaType.toString(supported));
    return answer(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-content-type");
  }

  /** The visitor has gone, so there is no answer. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException e) {
    log.debug("The client has gone", e);
  }

  @ExceptionHandler
  Object failed(Exception e, HttpServletRequest request, HttpServletResponse response) {
    if (e instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
      HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
      return answer(request, response, status, String.valueOf(status.value()));
    }
    if (e instanceof InvalidParameterException form
        && form.getErrorCode() != HttpStatus.CONTENT_TOO_LARGE.value()) {
      return answer(request, response, HttpStatus.BAD_REQUEST, "400");
    }
    if (e instanceof TypeMismatchException) {
      return answer(request, response, HttpStatus.BAD_REQUEST, "400");
    }
    if (causedByTooLargeBody(e) || e instanceof InvalidParameterException) {
      return answer(
          request,
          response,
          HttpStatus.CONTENT_TOO_LARGE,
          "request-too-large",
          RequestSizeFilter.MAX_BYTES);
    }
    if (database.isDownAfterAll()) {
      return refused(StorageGate.down(), request, response);
    }
    log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    return answer(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "500");
  }

  private Object answer(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String code,
      Object... arguments) {
    return errors.answer(request, response, request.getRequestURI(), status, code, arguments);
  }

  private static boolean causedByTooLargeBody(@Nullable Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RequestSizeFilter.TooLargeException) {
        return true;
      }
    }
    return false;
  }
}
