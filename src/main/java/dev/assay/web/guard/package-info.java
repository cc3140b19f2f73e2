/** Limits how much one visitor or address may ask for, and refuses requests that are not safe. */
@NullMarked
package dev.assay.web.guard;

import org.jspecify.annotations.NullMarked;
