package dev.assay.compiler.entry;

import org.springframework.modulith.NamedInterface;

/**
 * The method to call.
 *
 * @param className the binary name of the class that declares the method
 * @param descriptor as in the class file
 */
@NamedInterface("entry")
public record EntryPoint(String className, String method, String descriptor) {}
