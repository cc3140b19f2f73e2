package dev.assay.aid.counterexample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An input of a case.
 *
 * @param plain the arguments as trees
 * @param arguments the same in their Java types
 * @param encoded the same as one list, as workers take it
 */
record Input(
    List<@Nullable Object> plain, List<Object> arguments, byte[] encoded, InputSize size) {}
