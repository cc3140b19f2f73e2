package dev.assay.web.submission;

import dev.assay.submission.Submission;
import dev.assay.submission.Withdrawals;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Withdraws submissions that are not judged yet, for programs and by plain form. */
@Controller
class WithdrawalPages {

  private final Withdrawals withdrawals;
  private final PathLookup lookup;
  private final Visitors visitors;

  WithdrawalPages(Withdrawals withdrawals, PathLookup lookup, Visitors visitors) {
    this.withdrawals = withdrawals;
    this.lookup = lookup;
    this.visitors = visitors;
  }

  @DeleteMapping("/api/submissions/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id, HttpServletRequest request) {
    Submission submission = own(id, request);
    if (!withdrawals.withdraw(submission.id())) {
      lookup.submission(id); // another request may have withdrawn it meanwhile
      throw new Refusal(HttpStatus.CONFLICT, "already-judged");
    }
  }

  /** Leads back to the problem; to the verdict if that was faster. */
  @PostMapping("/submissions/{id}/withdrawal")
  String withdrawByForm(@PathVariable String id, HttpServletRequest request) {
    Submission submission = own(id, request);
    return withdrawals.withdraw(submission.id())
        ? "redirect:/problems/" + submission.problem()
        : "redirect:/submissions/" + submission.id();
  }

  /** Returns the submission; to others than its sender it does not exist. */
  private Submission own(String id, HttpServletRequest request) {
    Submission submission = lookup.submission(id);
    if (!visitors.isOwn(request, submission)) {
      throw new Refusal(HttpStatus.NOT_FOUND, "unknown-submission", id);
    }
    return submission;
  }
}
