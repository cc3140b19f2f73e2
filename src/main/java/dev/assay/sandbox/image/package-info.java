/** Parts of the workers' run-time image: its jar, its library, its manifest, the making of it. */
@NullMarked
package dev.assay.sandbox.image;

import org.jspecify.annotations.NullMarked;
