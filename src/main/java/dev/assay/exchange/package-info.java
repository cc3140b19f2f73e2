/**
 * Problem packages on their way to and from other people: as zip files, and in the Kattis format.
 *
 * <p>{@link dev.assay.exchange.Archive} reads a stranger's zip file without believing it; nothing
 * of it reaches a disk before it has been read whole. Depends on problem, judge and language.
 */
@NullMarked
package dev.assay.exchange;

import org.jspecify.annotations.NullMarked;
