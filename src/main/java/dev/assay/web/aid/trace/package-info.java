/** Takes code to be traced, and sends what each line did. */
@NullMarked
package dev.assay.web.aid.trace;

import org.jspecify.annotations.NullMarked;
