/** Finds problems by words of their titles, slugs, tags and numbers, misspelled ones, too. */
@NullMarked
package dev.assay.web.search;

import org.jspecify.annotations.NullMarked;
