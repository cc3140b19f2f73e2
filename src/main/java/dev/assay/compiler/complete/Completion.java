package dev.assay.compiler.complete;

import java.util.List;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One way to go on writing.
 *
 * @param label the name that is offered
 * @param detail the type, or what a method takes and gives; of a type, its package
 * @param others what the methods of the same name take and give
 * @param insert the text to put in place of what was written of the name
 * @param caret where in {@code insert} the cursor then belongs
 * @param also a change elsewhere in the text that is needed, too
 */
@NamedInterface("complete")
public record Completion(
    String label,
    Kind kind,
    String detail,
    List<String> others,
    String insert,
    int caret,
    @Nullable Edit also) {

  /** What is named. */
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
    KEYWORD;

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
