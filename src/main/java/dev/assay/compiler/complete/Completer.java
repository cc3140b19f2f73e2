package dev.assay.compiler.complete;

import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.javac.JdkClasses;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that may be meant at the cursor.
 *
 * <p>Theory of operation: {@link Cursor} writes a name that occurs nowhere else into the text, at
 * the cursor; javac parses and attributes the whole as well as it can; {@link CursorFinder} finds
 * the name in the tree. Then javac knows the type of the expression before a dot, and the variables
 * and members in scope.
 */
public final class Completer {
  private @Nullable JdkTypes types;

  /** Completes the name at the user's {@code offset}. */
  public Completions complete(
      FreshContext fresh, String source, int offset, Map<String, String> support)
      throws IOException {
    SourceText text = SourceText.withImports(source, !support.isEmpty());
    Optional<Cursor> cursor = Cursor.in(text, offset);
    if (cursor.isEmpty()) {
      return Completions.none(offset);
    }
    Analysis analysis = Analysis.of(fresh, cursor.get().text(), support);
    return new CompletionSearch(types(fresh.jdk()), cursor.get(), analysis).complete();
  }

  private synchronized JdkTypes types(JdkClasses jdk) {
    if (types == null) {
      types = JdkTypes.read(jdk);
    }
    return types;
  }
}
