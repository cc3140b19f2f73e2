package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a script wants only the part of a page that changes. */
public final class Fragment {

  private static final String HEADER = "Assay-Fragment";

  private Fragment() {}

  public static boolean isWanted(HttpServletRequest request) {
    return request.getHeader(HEADER) != null;
  }
}
