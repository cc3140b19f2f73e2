/** Shows values and diagnostics to people. */
@NullMarked
package dev.assay.web.value;

import org.jspecify.annotations.NullMarked;
