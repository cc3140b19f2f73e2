/**
 * Records what code does, line by line, beside that code.
 *
 * <p>These classes are not used here: {@code compiler.trace} sends copies of their class files to a
 * worker, under names that differ each time, and weaves calls of {@code Recorder} into the code.
 * They depend on java.base alone, and avoid lambdas, records and switches by type, each of which
 * costs a fresh JVM some milliseconds. They call no method that the recorded code could define.
 */
@NullMarked
package dev.assay.compiler.trace.recorder;

import org.jspecify.annotations.NullMarked;
