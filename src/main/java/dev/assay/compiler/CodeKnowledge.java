package dev.assay.compiler;

import dev.assay.compiler.knowledge.CallHints;
import dev.assay.compiler.knowledge.Hover;
import dev.assay.compiler.knowledge.Knowledge;
import dev.assay.compiler.knowledge.NamedSymbol;
import dev.assay.compiler.knowledge.Renaming;
import java.util.List;
import java.util.Map;

/**
 * Answers an editor's questions about the names in a source that need not be finished, within the
 * same budget and slots as {@link SourceCompiler}. Where the budget ends, nothing is known.
 *
 * <p>Offsets count UTF-16 units from 0; {@code support} is file name to source of the classes that
 * code may name.
 */
public final class CodeKnowledge {
  private final SourceCompiler compiler;
  private final Knowledge knowledge = new Knowledge();

  public CodeKnowledge(SourceCompiler compiler) {
    this.compiler = compiler;
  }

  /** Returns all symbols that {@code source} names, with their places. */
  public List<NamedSymbol> symbols(String source, Map<String, String> support) {
    return compiler.take(
        source,
        fresh -> knowledge.symbols(fresh, source, SuppliedClasses.beside(source, support)),
        reason -> List.of());
  }

  /** Describes the name at {@code offset}. */
  public Hover hover(String source, int offset, Map<String, String> support) {
    return compiler.take(
        source,
        fresh -> knowledge.hover(fresh, source, offset, SuppliedClasses.beside(source, support)),
        reason -> new Hover(offset, offset, "", "", ""));
  }

  /** Returns the methods that the call around {@code offset} may mean. */
  public CallHints hints(String source, int offset, Map<String, String> support) {
    return compiler.take(
        source,
        fresh -> knowledge.hints(fresh, source, offset, SuppliedClasses.beside(source, support)),
        reason -> new CallHints(offset, List.of()));
  }

  /** Gives the symbol at {@code offset} the name {@code wanted}, or says why it can't have it. */
  public Renaming rename(String source, int offset, String wanted, Map<String, String> support) {
    return compiler.take(
        source,
        fresh ->
            knowledge.rename(
                fresh, source, offset, wanted, SuppliedClasses.beside(source, support)),
        Renaming.Refused::new);
  }
}
