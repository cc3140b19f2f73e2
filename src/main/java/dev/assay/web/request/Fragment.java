package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;

/** Tells requests of scripts, which want only the part of a page that changes, from others. */
public final class Fragment {

  private static final String HEADER = "Assay-Fragment";

  private Fragment() {}

  public static boolean isWanted(HttpServletRequest request) {
    return request.getHeader(HEADER) != null;
  }
}
