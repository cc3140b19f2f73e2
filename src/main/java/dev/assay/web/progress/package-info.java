/** Shows one visitor's progress over time, and moves it to another browser. */
@NullMarked
package dev.assay.web.progress;

import org.jspecify.annotations.NullMarked;
