/**
 * Confines untrusted code: one worker JVM per submission, locked before it gets a byte.
 *
 * <p>{@link dev.assay.sandbox.Sandbox} opens a {@link dev.assay.sandbox.Session} for an {@link
 * dev.assay.sandbox.Executable}; each call in it ends in an {@link dev.assay.sandbox.Outcome}. The
 * host measures and decides; the worker only computes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"worker"})
package dev.assay.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
