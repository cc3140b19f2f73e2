/** Shows problems: the list, a problem's page, collections. */
@NullMarked
package dev.assay.web.problem;

import org.jspecify.annotations.NullMarked;
