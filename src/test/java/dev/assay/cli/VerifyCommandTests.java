package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.file.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class VerifyCommandTests {

  @Test
  void writesFindingsForPrograms() {
    var finding = new Finding(Path.of("two-sum/problem.yaml"), 3, "a \"quoted\" word");
    assertThat(VerifyCommand.json(List.of(finding)))
        .isEqualToIgnoringWhitespace(
            """
            [{"file": "two-sum/problem.yaml", "line": 3, "message": "a \\"quoted\\" word"}]""");
    assertThat(VerifyCommand.json(List.of())).isEqualToIgnoringWhitespace("[]");
  }

  @Test
  void leavesWhatTakesLongOutIfAsked() {
    var command = new CommandLine(new VerifyCommand());
    assertThat(command.parseArgs("--quick", "problems").hasMatchedOption("--quick")).isTrue();
    assertThat(command.getUsageMessage()).contains("mutants");
  }
}
