/** Assay, an algorithm practice judge for Java. */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
