package dev.assay.web;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a script wants only the part of a page that changes. */
final class Fragment {

  private static final String HEADER = "Assay-Fragment";

  private Fragment() {}

  static boolean isWanted(HttpServletRequest request) {
    return request.getHeader(HEADER) != null;
  }
}
