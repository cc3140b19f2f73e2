package dev.assay.web.sharing;

import dev.assay.sharing.SharedSolution;
import dev.assay.sharing.SharedSolutions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells templates the steps of sharing that follow an accepted submission. */
@Component
class ShareSteps {

  private final SharedSolutions solutions;

  ShareSteps(SharedSolutions solutions) {
    this.solutions = solutions;
  }

  /** Tells whether the site offers sharing. */
  public boolean areOffered() {
    return solutions.isOn();
  }

  /** Returns the id of the solution that a submission is shared as; null if it is not shared. */
  public @Nullable UUID shared(UUID submission) {
    return solutions.ofSubmission(submission).map(SharedSolution::id).orElse(null);
  }
}
