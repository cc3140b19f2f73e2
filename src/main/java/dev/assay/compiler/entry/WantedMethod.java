package dev.assay.compiler.entry;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The method that a source must have.
 *
 * @param preferredClass the simple name of the class to look in first, such as Solution
 * @param declaration the declaration to show to a user whose source lacks it
 * @param returnType as in Java source, such as {@code List<List<Integer>>}; likewise the parameter
 *     types
 * @param mustBeStatic whether an instance method is refused
 */
@NamedInterface("entry")
public record WantedMethod(
    String preferredClass,
    String declaration,
    String name,
    String returnType,
    List<String> parameterTypes,
    boolean mustBeStatic)
    implements WantedCode {}
