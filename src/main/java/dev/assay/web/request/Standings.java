package dev.assay.web.request;

import dev.assay.account.Account;
import dev.assay.submission.Standing;
import dev.assay.submission.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What visitors have solved and tried. */
@Component
public class Standings {

  private final Visitors visitors;
  private final Submissions submissions;

  Standings(Visitors visitors, Submissions submissions) {
    this.visitors = visitors;
    this.submissions = submissions;
  }

  /** Returns the visitor's standings by slug; a problem that is missing was never tried. */
  public Map<String, Standing> of(HttpServletRequest request) {
    return visitors.find(request).map(Account::id).map(submissions::standings).orElse(Map.of());
  }
}
