/**
 * Traces one call of a solution: what each line did to each variable.
 *
 * <p>{@link dev.assay.aid.trace.Tracer} compiles, weaves and runs the code, and {@code StepReader}
 * checks what the worker says that it recorded.
 */
@NullMarked
@NamedInterface("trace")
package dev.assay.aid.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
