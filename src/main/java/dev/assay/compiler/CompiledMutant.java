package dev.assay.compiler;

import dev.assay.compiler.mutate.Mutant;

/** A mutant that compiles. */
public record CompiledMutant(Mutant mutant, Compilation.Compiled code) {}
