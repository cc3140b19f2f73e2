package dev.assay.web.picture;

import dev.assay.problem.Drawing;
import dev.assay.problem.Drawing.Form;
import dev.assay.problem.Problem;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws the arguments and answers of a problem, in the forms that its types or its package name.
 */
public final class Pictures {

  /** Draws nothing: for cases of a problem that is gone. */
  public static final Pictures NONE = new Pictures(Map.of());

  private final Map<String, Drawing> drawings;

  private Pictures(Map<String, Drawing> drawings) {
    this.drawings = Map.copyOf(drawings);
  }

  public static Pictures of(Problem problem) {
    Signature signature = problem.signature();
    Map<String, Drawing> drawings = new HashMap<>();
    if (signature.design() == null) {
      for (Signature.Parameter parameter : signature.parameters()) {
        drawings.put(parameter.name(), Drawing.of(parameter.type()));
      }
      JavaType answer = signature.answerType();
      drawings.put(Drawing.ANSWER, Drawing.of(answer));
    }
    drawings.putAll(problem.pictures());
    if (signature.answer() != Signature.RETURN && !problem.pictures().containsKey(Drawing.ANSWER)) {
      String holder = signature.parameters().get(signature.answer()).name();
      drawings.put(Drawing.ANSWER, drawings.getOrDefault(holder, Drawing.NOTHING));
    }
    return new Pictures(drawings);
  }

  /**
   * Draws an argument.
   *
   * @param others returns the texts of the case's other arguments by their names
   * @return null without a picture
   */
  public @Nullable Picture argument(
      String name, String text, Function<String, @Nullable String> others) {
    return draw(name, text, Mark.NONE, others);
  }

  /** Draws an answer; returns null without a picture. */
  public @Nullable Picture answer(
      String text, Mark mark, Function<String, @Nullable String> others) {
    return draw(Drawing.ANSWER, text, mark, others);
  }

  private @Nullable Picture draw(
      String name, String text, Mark marked, Function<String, @Nullable String> others) {
    Drawing drawing = drawings.getOrDefault(name, Drawing.NOTHING);
    Value value = drawing.form() == Form.NONE ? null : ValueReader.read(text);
    if (value == null) {
      return null;
    }
    String by = drawing.by() == null ? null : others.apply(drawing.by());
    int number = by == null ? -1 : Numbers.index(by);
    Mark mark = marked.within(value);
    return switch (drawing.form()) {
      case TREE -> TreePicture.of(value, mark);
      case CHAIN -> ChainPicture.of(value, mark, number);
      case CHAINS -> ChainPicture.ofSeveral(value, mark);
      case RANDOM -> RandomPicture.of(value, mark);
      case GRID -> GridPicture.of(value, mark);
      case GRAPH, DIRECTED -> GraphPicture.of(value, mark, drawing.form() == Form.DIRECTED, number);
      case NONE -> null;
    };
  }
}
