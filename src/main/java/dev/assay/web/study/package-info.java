/** Takes a visitor's stars, notes and days to come back, by JSON and by plain forms. */
@NullMarked
package dev.assay.web.study;

import org.jspecify.annotations.NullMarked;
