/** Finds the method or class to call in a source, and explains which one is missing. */
@NullMarked
package dev.assay.compiler.entry;

import org.jspecify.annotations.NullMarked;
