package dev.assay.judge;

import java.util.List;

/** A case's arguments, in the signature's order, and its expected answer, as Java values. */
public record WholeCase(List<?> input, Object expected) {}
