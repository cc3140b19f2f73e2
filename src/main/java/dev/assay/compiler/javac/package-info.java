/** The JDK's javac with a meter woven into it, and the contexts in which it compiles in memory. */
@NullMarked
package dev.assay.compiler.javac;

import org.jspecify.annotations.NullMarked;
