package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;

/** Recognizes requests of scripts, which need only the changing part of a page. */
public final class Fragment {

  private static final String HEADER = "Assay-Fragment";

  private Fragment() {}

  /** Tells whether a script asks for only the changing part of the page. */
  public static boolean isWanted(HttpServletRequest request) {
    return request.getHeader(HEADER) != null;
  }
}
