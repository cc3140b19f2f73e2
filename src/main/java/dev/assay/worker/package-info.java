/**
 * What runs inside the worker JVM: one submission, confined.
 *
 * <p>{@link dev.assay.worker.WorkerMain} starts, warms up, locks the process down ({@code
 * Lockdown}), says ready and then obeys {@link dev.assay.worker.Frame}s from the host until its
 * input ends. A {@code Program} is how a case gets to the submission: as arguments of its method,
 * as calls on an object of its class, or through code of the problem's own. {@link
 * dev.assay.worker.Values} and {@link dev.assay.worker.FrameChannel} are also used on the host's
 * side of the pipe. Depends on java.base only: nothing else exists in the worker.
 */
@NullMarked
package dev.assay.worker;

import org.jspecify.annotations.NullMarked;
