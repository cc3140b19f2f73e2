package dev.assay.sharing;

import java.time.Instant;
import java.util.UUID;

/**
 * An accepted submission that its owner shows to others, without its code.
 *
 * @param id of its own, so that a link does not tell the submission, and ends with the sharing
 * @param account the owner
 * @param problem the slug
 * @param note Markdown, empty if there is none
 * @param timeMillis CPU time of the slowest case
 * @param memoryBytes peak memory; 0 if it is not known
 * @param sharedAt when it was first shared
 */
public record SharedSolution(
    UUID id,
    UUID submission,
    UUID account,
    String problem,
    Visibility visibility,
    String note,
    long timeMillis,
    long memoryBytes,
    Instant sharedAt) {}
