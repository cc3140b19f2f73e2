/** Shows what aids find for a visitor's own submissions, on pages and as JSON. */
@NullMarked
package dev.assay.web.aid;

import org.jspecify.annotations.NullMarked;
