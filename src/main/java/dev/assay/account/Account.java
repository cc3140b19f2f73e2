package dev.assay.account;

import java.time.Instant;
import java.util.UUID;

/** A person who solves problems. All accounts are guests so far. */
public record Account(UUID id, Instant createdAt) {}
