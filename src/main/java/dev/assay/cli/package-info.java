/**
 * The commands that run without a web server.
 *
 * <p>Depends on problem, judge and exchange.
 */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
