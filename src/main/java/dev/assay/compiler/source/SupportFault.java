package dev.assay.compiler.source;

import dev.assay.language.Localized;
import org.springframework.modulith.NamedInterface;

/**
 * An error of the compiler in a class that was compiled beside the user's text.
 *
 * @param file its name
 * @param line from 1
 * @param told the error with its place, for a reader of the user's text
 */
@NamedInterface("source")
public record SupportFault(
    String file, int line, Localized<String> message, Localized<String> told) {}
