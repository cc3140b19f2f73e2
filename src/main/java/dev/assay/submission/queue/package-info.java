/** Runs db-scheduler, and replaces it when its threads may hang or nothing is picked any more. */
@NullMarked
package dev.assay.submission.queue;

import org.jspecify.annotations.NullMarked;
