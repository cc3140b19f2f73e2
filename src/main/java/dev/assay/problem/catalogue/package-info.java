/** All problems of a server, followed live while their files change. */
@NullMarked
@NamedInterface("catalogue")
package dev.assay.problem.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
