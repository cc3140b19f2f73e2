package dev.assay.web.progress;

import dev.assay.account.Account;
import dev.assay.account.JoinCodes;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets a guest continue in another browser by entering a code that this one shows. */
@Controller
class JoinPages {

  private final JoinCodes codes;
  private final Joining joining;
  private final Visitors visitors;
  private final FairUse fairUse;

  JoinPages(JoinCodes codes, Joining joining, Visitors visitors, FairUse fairUse) {
    this.codes = codes;
    this.joining = joining;
    this.visitors = visitors;
    this.fairUse = fairUse;
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

  /** Joins this browser to the account of the code, and moves all that it owns there. */
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
    joining.join(here.id(), code);
    return "redirect:/profile";
  }
}
