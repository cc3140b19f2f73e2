/**
 * The commands that run without a web server.
 *
 * <p>Depends on problem and judge.
 */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
