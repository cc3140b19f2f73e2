package dev.assay.account;

import java.time.Instant;
import java.util.UUID;

/** Somebody who solves problems: a guest, until there is more to know. */
public record Account(UUID id, Instant createdAt) {}
