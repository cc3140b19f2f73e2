package dev.assay.web.error;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form that was refused, to be sent again.
 *
 * @param action where the form was sent
 * @param cases the own test cases, or null if it has none
 */
public record KeptForm(String action, String code, @Nullable String cases) {

  /** Returns the form of {@code request}, or null if it is none with code. */
  public static @Nullable KeptForm of(HttpServletRequest request) {
    String code = request.getParameter("code");
    return code == null
            || !request.getMethod().equals("POST")
            || !request.getRequestURI().startsWith(request.getContextPath() + "/problems/")
        ? null
        : new KeptForm(request.getRequestURI(), code, request.getParameter("cases"));
  }
}
