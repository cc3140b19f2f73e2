package dev.assay.web.error;

import dev.assay.web.request.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

/**
 * The content of a form, for sending it again after a refusal or a run.
 *
 * @param action the address that the form was sent to
 * @param cases the visitor's own test cases, or null if the form has none
 */
public record KeptForm(String action, String code, @Nullable String cases) {

  /**
   * Returns the form of {@code request}, or null unless it is a form with code that has arrived.
   */
  public static @Nullable KeptForm of(HttpServletRequest request) {
    String code;
    try {
      code = request.getParameter("code");
    } catch (Refusal | InvalidParameterException e) {
      return null;
    }
    return code == null
            || !request.getMethod().equals("POST")
            || !request.getRequestURI().startsWith(request.getContextPath() + "/problems/")
        ? null
        : new KeptForm(request.getRequestURI(), code, request.getParameter("cases"));
  }
}
