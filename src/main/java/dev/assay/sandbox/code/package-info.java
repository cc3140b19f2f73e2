/** What class files tell of code before and after it runs: its rare needs, and its bridges. */
@NullMarked
package dev.assay.sandbox.code;

import org.jspecify.annotations.NullMarked;
