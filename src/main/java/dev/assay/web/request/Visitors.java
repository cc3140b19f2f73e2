package dev.assay.web.request;

import dev.assay.account.Account;
import dev.assay.account.Accounts;
import dev.assay.account.Guest;
import dev.assay.submission.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Recognizes visitors by the guest cookie, which is set once there is something to keep. */
@Component
public class Visitors {

  public static final String COOKIE = "assay_guest";
  private static final String ACCOUNT = Visitors.class.getName();

  private final Accounts accounts;

  Visitors(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Returns the sender of {@code request}, empty for a new visitor; looked up once a request. */
  public Optional<Account> find(HttpServletRequest request) {
    if (request.getAttribute(ACCOUNT) instanceof Account known) {
      return Optional.of(known);
    }
    Optional<Account> account =
        Optional.ofNullable(Cookies.find(request, COOKIE)).flatMap(accounts::byToken);
    account.ifPresent(found -> request.setAttribute(ACCOUNT, found));
    return account;
  }

  /** Returns the sender of {@code request}; a new visitor becomes a guest and gets a cookie. */
  public Account require(HttpServletRequest request, HttpServletResponse response) {
    return find(request).orElseGet(() -> newGuest(request, response));
  }

  /** Whether {@code submission} is the visitor's own. */
  public boolean isOwn(HttpServletRequest request, Submission submission) {
    return find(request).filter(visitor -> visitor.id().equals(submission.account())).isPresent();
  }

  private Account newGuest(HttpServletRequest request, HttpServletResponse response) {
    Guest guest = accounts.newGuest();
    request.setAttribute(ACCOUNT, guest.account());
    response.addHeader(HttpHeaders.SET_COOKIE, Cookies.httpOnly(COOKIE, guest.token(), request));
    return guest.account();
  }
}
