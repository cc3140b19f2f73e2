/** Code that is not stored: runs, and the editor's requests to the compiler. */
@NullMarked
package dev.assay.web.solve;

import org.jspecify.annotations.NullMarked;
