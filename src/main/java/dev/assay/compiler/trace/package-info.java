/**
 * Weaves calls of a recorder into compiled code, which then tells what it does line by line.
 *
 * <p>{@link dev.assay.compiler.trace.Weaver} weaves the classes of one source. {@code MethodPlan}
 * decides where a method tells what, {@code MethodWeaver} writes that; {@code FieldsMethod} gives a
 * class the method that tells its fields. {@code RecorderClasses} has the recorder, whose sources
 * are in {@code recorder}. {@code IndexNames} reads from the source which variables index which
 * arrays.
 */
@NullMarked
@NamedInterface("trace")
package dev.assay.compiler.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
