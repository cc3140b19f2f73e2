package dev.assay.aid.trace;

import java.time.Instant;
import java.util.UUID;

/**
 * The code and the input of a trace that a visitor keeps by a link.
 *
 * @param version of the problem at that time
 * @param input in the notation of cases
 */
public record KeptTrace(
    UUID id,
    UUID account,
    String problem,
    String version,
    String code,
    String input,
    Instant keptAt) {}
