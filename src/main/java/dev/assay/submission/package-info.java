/**
 * Stores submissions and brings each of them to exactly one judgement.
 *
 * <p>Depends on problem, judge and account.
 */
@NullMarked
package dev.assay.submission;

import org.jspecify.annotations.NullMarked;
