/** Makes mutants of a source: small changes that the test cases should notice. */
@NullMarked
package dev.assay.compiler.mutate;

import org.jspecify.annotations.NullMarked;
