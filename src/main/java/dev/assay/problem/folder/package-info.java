/** Reads the folder of a problem package into a problem, or into findings. */
@NullMarked
@NamedInterface("folder")
package dev.assay.problem.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
