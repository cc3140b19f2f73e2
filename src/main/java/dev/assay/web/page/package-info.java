/** The parts that every page has, and the files that it loads. */
@NullMarked
package dev.assay.web.page;

import org.jspecify.annotations.NullMarked;
