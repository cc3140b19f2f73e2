package dev.assay.compiler.knowledge;

import java.util.List;

/**
 * Documentation of one member or type.
 *
 * @param parameters the names of a method's parameters
 * @param sentence the first one of its text; empty if it has none or inherits it
 */
record MemberDoc(List<String> parameters, String sentence) {
  static final MemberDoc NONE = new MemberDoc(List.of(), "");
}
