/**
 * The pages and the HTTP API.
 *
 * <p>May depend on every other feature; no feature depends on it.
 */
@NullMarked
package dev.assay.web;

import org.jspecify.annotations.NullMarked;
