package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.view.RedirectView;

/** Leads back to the page from which a form was sent. */
public final class WayBack {

  private WayBack() {}

  /** Redirects to a path of this site; to the first page if {@code back} is anything else. */
  public static RedirectView to(String back, HttpServletRequest request) {
    var view = new RedirectView(isOwnPath(back) ? back : request.getContextPath() + "/");
    view.setExpandUriTemplateVariables(false);
    return view;
  }

  /** Keeps the redirect here: {@code //host} and {@code /\host} would lead to another site. */
  private static boolean isOwnPath(String path) {
    return path.startsWith("/")
        && !path.startsWith("//")
        && path.chars().noneMatch(c -> c == '\\' || c < ' ');
  }
}
