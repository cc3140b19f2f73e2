/**
 * Who is using Assay: guests, known by a cookie.
 *
 * <p>Depends on no other feature.
 */
@NullMarked
package dev.assay.account;

import org.jspecify.annotations.NullMarked;
