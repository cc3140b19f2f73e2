package dev.assay.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case's arguments, in the signature's order, and its expected answer, as Java values. */
public record WholeCase(List<?> input, @Nullable Object expected) {}
