/** Keeps the file of an embedded database whole when a write fails, as on a full disk. */
@NullMarked
package dev.assay.submission.file;

import org.jspecify.annotations.NullMarked;
