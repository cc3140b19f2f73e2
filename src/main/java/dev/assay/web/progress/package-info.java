/** One visitor's progress over time, and how it moves to another browser. */
@NullMarked
package dev.assay.web.progress;

import org.jspecify.annotations.NullMarked;
