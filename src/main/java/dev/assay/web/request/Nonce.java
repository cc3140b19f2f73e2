package dev.assay.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** Marks a page's own import map and styles for the browser, by a new random word each request. */
public final class Nonce {

  private static final String ATTRIBUTE = Nonce.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonce() {}

  /** Returns the nonce of {@code request}: the same at each call. */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String present) {
      return present;
    }
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    request.setAttribute(ATTRIBUTE, nonce);
    return nonce;
  }
}
