package dev.assay.compiler.knowledge;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.assay.compiler.complete.Analysis;
import dev.assay.compiler.complete.Cursor;
import dev.assay.compiler.complete.Overload;
import dev.assay.compiler.complete.Overloads;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.knowledge.CallFinder.Call;
import dev.assay.compiler.knowledge.CallHints.Signature;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Answers an editor's questions about names and calls, each by one analysis of the text. */
public final class Knowledge {
  private final JdkSources sources;

  /** Makes one that takes documentation from the sources of the running JDK, if it has them. */
  public Knowledge() {
    this(JdkSources.ofRunningJdk());
  }

  Knowledge(JdkSources sources) {
    this.sources = sources;
  }

  /** Returns all symbols that {@code source} names. */
  public List<NamedSymbol> symbols(FreshContext fresh, String source, Map<String, String> support)
      throws IOException {
    return NameIndex.read(fresh, source, support).symbols();
  }

  /** Describes the name at {@code offset}. */
  public Hover hover(FreshContext fresh, String source, int offset, Map<String, String> support)
      throws IOException {
    NameIndex index = NameIndex.read(fresh, source, support);
    Documentation docs = new Documentation(fresh, sources, index.analysis());
    Optional<NameUse> use = index.at(offset);
    Element symbol = use.map(NameUse::symbol).orElse(null);
    return symbol == null
        ? Hover.nothing(offset)
        : new HoverText(index.analysis(), docs).of(use.orElseThrow(), symbol);
  }

  /** Returns the methods that the call around {@code offset} may mean. */
  public CallHints hints(FreshContext fresh, String source, int offset, Map<String, String> support)
      throws IOException {
    SourceText text = SourceText.withImports(source, !support.isEmpty());
    Optional<Cursor> cursor = CallText.at(text, offset);
    if (cursor.isEmpty()) {
      return CallHints.none(offset);
    }
    Analysis analysis = Analysis.of(fresh, cursor.get().text(), support);
    Optional<Call> call = CallFinder.find(analysis, cursor.get());
    if (call.isEmpty()) {
      return CallHints.none(offset);
    }
    Documentation docs = new Documentation(fresh, sources, analysis);
    List<Signature> signatures = new ArrayList<>();
    for (Overload each : ordered(analysis, call.get())) {
      List<String> names = docs.parameters(each.element());
      String sentence = docs.sentence(each.element());
      signatures.add(Signatures.of(each.element(), each.type(), names, sentence));
    }
    return new CallHints(call.get().from(), signatures);
  }

  private static List<Overload> ordered(Analysis analysis, Call call) {
    List<@Nullable TypeMirror> given = new ArrayList<>();
    for (Tree argument : call.before()) {
      given.add(analysis.trees().getTypeMirror(new TreePath(call.path(), argument)));
    }
    return Overloads.of(analysis, call.path()).stream()
        .sorted(
            Comparator.<Overload>comparingInt(each -> each.mismatches(analysis.types(), given))
                .thenComparingInt(each -> each.type().getParameterTypes().size()))
        .toList();
  }

  /** Gives the symbol at {@code offset} the name {@code wanted}, or says why it can't have it. */
  public Renaming rename(
      FreshContext fresh, String source, int offset, String wanted, Map<String, String> support)
      throws IOException {
    return new Renamer(fresh, source, support).rename(offset, wanted);
  }
}
