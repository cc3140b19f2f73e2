package dev.assay.web.search;

import dev.assay.problem.Problem;
import java.util.List;

/**
 * The problems that a search found, best first.
 *
 * @param similar whether no problem has the words as they were typed, but these have similar ones
 */
public record Hits(List<Problem> problems, boolean similar) {}
