/** Runs, compiles and submits visitors' code, and answers the editor's questions about it. */
@NullMarked
package dev.assay.web.solve;

import org.jspecify.annotations.NullMarked;
