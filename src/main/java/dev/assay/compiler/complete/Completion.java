package dev.assay.compiler.complete;

import java.util.List;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A name that may be meant at the cursor.
 *
 * @param label the name to show
 * @param detail the type of a variable, the parameters and result of a method, the package of a
 *     type, the first line of a snippet
 * @param others parameters and results of further methods of the same name
 * @param insert text that replaces the part of the name before the cursor; that of a snippet has
 *     fields such as <code>${name}</code>, and <code>${}</code> where the cursor ends
 * @param caret where in {@code insert} the cursor then belongs
 * @param also another change that this one needs, such as an import; or null
 * @param rare whether solutions hardly ever use it; such names come last
 */
@NamedInterface("complete")
public record Completion(
    String label,
    Kind kind,
    String detail,
    List<String> others,
    String insert,
    int caret,
    @Nullable Edit also,
    boolean rare) {

  /** The kind of thing that is named. */
  public enum Kind {
    VARIABLE,
    FIELD,
    CONSTANT,
    METHOD,
    CLASS,
    INTERFACE,
    ENUM,
    ANNOTATION,
    TYPE_PARAMETER,
    PACKAGE,
    KEYWORD,
    SNIPPET;

    /** Returns the kind of a declared type. */
    static Kind of(ElementKind type) {
      return switch (type) {
        case INTERFACE -> INTERFACE;
        case ENUM -> ENUM;
        case ANNOTATION_TYPE -> ANNOTATION;
        default -> CLASS;
      };
    }
  }

  /**
   * Text to insert.
   *
   * @param offset in UTF-16 units from 0, before any other change
   */
  public record Edit(int offset, String insert) {}

  public Completion {
    others = List.copyOf(others);
  }
}
