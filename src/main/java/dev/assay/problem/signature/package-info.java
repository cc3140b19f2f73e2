/** Signatures, their Java types, and values in the notation of problem files. */
@NullMarked
@NamedInterface("signature")
package dev.assay.problem.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
