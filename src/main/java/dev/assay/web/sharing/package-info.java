/** Shares accepted submissions, and shows shared solutions: as pages and as JSON. */
@NullMarked
package dev.assay.web.sharing;

import org.jspecify.annotations.NullMarked;
