package dev.assay.submission;

import dev.assay.problem.Problem;
import java.util.Optional;

/** Finds the current version of the problem that a submission is for. */
@FunctionalInterface
interface ProblemLookup {
  Optional<Problem> find(String slug);
}
