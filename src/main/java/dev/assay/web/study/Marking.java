package dev.assay.web.study;

import dev.assay.account.Account;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Admits requests that keep something on a problem, and finds the account that keeps it. */
@Component
class Marking {

  private final Visitors visitors;
  private final FairUse fairUse;
  private final PathLookup lookup;

  Marking(Visitors visitors, FairUse fairUse, PathLookup lookup) {
    this.visitors = visitors;
    this.fairUse = fairUse;
    this.lookup = lookup;
  }

  /** Counts a request to keep something; a new visitor becomes a guest. */
  UUID keeper(String slug, HttpServletRequest request, HttpServletResponse response) {
    lookup.problem(slug);
    fairUse.marking(request);
    return visitors.require(request, response).id();
  }

  /** Counts a request to keep nothing any more; a new visitor has nothing, and stays one. */
  Optional<UUID> owner(String slug, HttpServletRequest request) {
    lookup.problem(slug);
    fairUse.marking(request);
    return visitors.find(request).map(Account::id);
  }

  /** Returns the account that asks what it has kept, if there is one. */
  Optional<UUID> reader(String slug, HttpServletRequest request) {
    lookup.problem(slug);
    return visitors.find(request).map(Account::id);
  }

  /** Returns the refusal of one more where an account has as many as it may. */
  static Refusal full(String code, long most) {
    return new Refusal(HttpStatus.CONFLICT, code, most);
  }
}
