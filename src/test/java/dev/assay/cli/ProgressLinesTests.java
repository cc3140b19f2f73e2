package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.verify.VerifyProgress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressLinesTests {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void writeOverTheLastLineOnATerminal() {
    report(new ProgressLines(new PrintStream(written), true));
    assertThat(written)
        .asString()
        .isEqualToNormalizingNewlines("\r\033[K  mutants 3/9\r\033[Kdone\n");
  }

  @Test
  void keepFilesFreeOfMovingLines() {
    report(new ProgressLines(new PrintStream(written), false));
    assertThat(written).asString().isEqualToNormalizingNewlines("done\n");
  }

  private static void report(VerifyProgress progress) {
    progress.step("mutants", 3, 9);
    progress.done("done");
  }
}
