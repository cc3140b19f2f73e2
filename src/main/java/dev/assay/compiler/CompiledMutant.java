package dev.assay.compiler;

/** A mutant that compiles. */
public record CompiledMutant(Mutant mutant, Compilation.Compiled code) {}
