package dev.assay.submission;

import dev.assay.problem.Problem;
import java.util.Optional;

/** Where the queue finds the problem that a submission is for, as it is now. */
@FunctionalInterface
interface ProblemLookup {
  Optional<Problem> find(String slug);
}
