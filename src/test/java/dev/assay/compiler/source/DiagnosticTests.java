package dev.assay.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DiagnosticTests {

  @Test
  void isReadFromTheJsonOfATimeWithoutFixes() {
    String stored =
        """
        {"line": 1, "column": 2, "endLine": 1, "endColumn": 3, "severity": "ERROR",
         "message": {"en": "wrong", "zh": "错"}}
        """;
    assertThat(new JsonMapper().readValue(stored, Diagnostic.class).fixes()).isEmpty();
  }
}
