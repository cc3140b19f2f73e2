/** Finds out who sends a request, and which problem or submission it names. */
@NullMarked
package dev.assay.web.request;

import org.jspecify.annotations.NullMarked;
