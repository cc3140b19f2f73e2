/** Shows submissions and their verdicts: as pages, as JSON and as an event stream. */
@NullMarked
package dev.assay.web.submission;

import org.jspecify.annotations.NullMarked;
