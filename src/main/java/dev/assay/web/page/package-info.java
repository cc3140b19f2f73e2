/** Provides the parts that every page has, and the files that pages load. */
@NullMarked
package dev.assay.web.page;

import org.jspecify.annotations.NullMarked;
