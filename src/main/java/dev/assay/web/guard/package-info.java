/** Limits who may ask for how much, and refuses what is not safe to serve. */
@NullMarked
package dev.assay.web.guard;

import org.jspecify.annotations.NullMarked;
