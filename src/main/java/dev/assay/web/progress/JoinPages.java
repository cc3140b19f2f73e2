package dev.assay.web.progress;

import dev.assay.account.Account;
import dev.assay.account.Accounts;
import dev.assay.account.JoinCodes;
import dev.assay.submission.Submissions;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets a guest continue in another browser by entering a code that this one shows. */
@Controller
class JoinPages {

  private final JoinCodes codes;
  private final Accounts accounts;
  private final Submissions submissions;
  private final Visitors visitors;
  private final FairUse fairUse;
  private final TransactionOperations transactions;

  JoinPages(
      JoinCodes codes,
      Accounts accounts,
      Submissions submissions,
      Visitors visitors,
      FairUse fairUse,
      TransactionOperations transactions) {
    this.codes = codes;
    this.accounts = accounts;
    this.submissions = submissions;
    this.visitors = visitors;
    this.fairUse = fairUse;
    this.transactions = transactions;
  }

  /** Shows a new code, unless the visitor has nothing to take along yet. */
  @PostMapping("/profile/code")
  String create(HttpServletRequest request, Model model) {
    fairUse.joining(request);
    Optional<Account> visitor = visitors.find(request);
    if (visitor.isEmpty()) {
      return "redirect:/profile";
    }
    String code = codes.create(visitor.get());
    model.addAttribute("code", code);
    model.addAttribute("minutes", JoinCodes.VALID.toMinutes());
    model.addAttribute(
        "link",
        ServletUriComponentsBuilder.fromContextPath(request)
            .path("/join")
            .queryParam("code", code)
            .toUriString());
    return "progress/code";
  }

  /** Asks for a code, or for consent to use the code of the link. */
  @GetMapping("/join")
  String ask(@RequestParam(defaultValue = "") String code, Model model) {
    model.addAttribute("code", code);
    return "progress/join";
  }

  /** Joins this browser to the account of the code, and moves its submissions there. */
  @PostMapping("/join")
  String join(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    fairUse.joining(request);
    if (!codes.works(code)) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("code", code);
      model.addAttribute("minutes", JoinCodes.VALID.toMinutes());
      return "progress/join";
    }
    Account here = visitors.require(request, response);
    transactions.executeWithoutResult(
        status -> codes.redeem(code).ifPresent(into -> join(here.id(), into)));
    return "redirect:/profile";
  }

  private void join(UUID joined, UUID into) {
    if (!joined.equals(into)) {
      submissions.handOver(joined, into);
      accounts.join(joined, into);
    }
  }
}
