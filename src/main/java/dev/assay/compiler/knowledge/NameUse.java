package dev.assay.compiler.knowledge;

import com.sun.source.util.TreePath;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the user's text where a name is written.
 *
 * @param from the user's offset
 * @param symbol the declaration that is meant; null if javac doesn't know one
 * @param declares whether the symbol is declared here
 * @param path of the tree with the name
 */
record NameUse(int from, String name, @Nullable Element symbol, boolean declares, TreePath path) {

  int to() {
    return from + name.length();
  }

  /** Tells whether a cursor at {@code offset} is in the name or touches it. */
  boolean touches(int offset) {
    return from <= offset && offset <= to();
  }
}
