/** Texts and YAML that remember their lines, and the findings that point at them. */
@NullMarked
@NamedInterface("file")
package dev.assay.problem.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
