package dev.assay.compiler.knowledge;

import org.springframework.modulith.NamedInterface;

/**
 * Tells what a name means.
 *
 * @param from where the name begins
 * @param to where it ends
 * @param signature its declaration, without modifiers; empty if there is nothing to tell
 * @param owner the type that it is a member of, for a type of the JDK its package; may be empty
 * @param documentation the first sentence of its documentation, or empty
 */
@NamedInterface("knowledge")
public record Hover(int from, int to, String signature, String owner, String documentation) {

  static Hover nothing(int offset) {
    return new Hover(offset, offset, "", "", "");
  }
}
