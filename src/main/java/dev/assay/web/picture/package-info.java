/**
 * Draws small values as pictures: trees, linked lists, grids, graphs. A value goes from its text to
 * a {@link dev.assay.web.picture.Value}, then by one class for each form to the content of an SVG.
 */
@NullMarked
package dev.assay.web.picture;

import org.jspecify.annotations.NullMarked;
