package dev.assay.web.value;

import dev.assay.judge.Failure;
import dev.assay.judge.Verdict;
import dev.assay.web.picture.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case on a page: its evidence.
 *
 * @param number from 1
 * @param verdict null if the case was not run
 * @param input all arguments in one text
 * @param expectedPicture null unless the expected answer is drawn
 * @param actualPicture null unless the actual answer is drawn
 * @param several whether other answers than the expected one may be right
 * @param calls null unless the case builds an object and uses it
 * @param stdout empty if nothing was printed or kept
 * @param timeMillis null unless it was measured and kept
 */
public record CaseView(
    int number,
    @Nullable Verdict verdict,
    List<Argument> arguments,
    ShownValue input,
    AnswerComparison answer,
    @Nullable Picture expectedPicture,
    @Nullable Picture actualPicture,
    boolean several,
    @Nullable CallTable calls,
    ShownValue stdout,
    @Nullable String message,
    List<Failure.Frame> frames,
    @Nullable Long timeMillis) {

  /** Tells whether an argument is cut, so that the page offers the whole input. */
  public boolean isInputCut() {
    return arguments.stream().anyMatch(argument -> argument.value().cut());
  }

  /** Tells whether any value is drawn, so that the page offers to leave pictures out. */
  public boolean isDrawn() {
    return expectedPicture != null
        || actualPicture != null
        || arguments.stream().anyMatch(argument -> argument.picture() != null);
  }
}
