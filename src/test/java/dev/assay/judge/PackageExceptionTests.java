package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Localized;
import org.junit.jupiter.api.Test;

class PackageExceptionTests {

  private static final String FORGED =
      "no\n2026-01-01 ERROR forged \u001b[2J\u2028 \u202e \u009b1m";

  @Test
  void messageForTheLogIsOneLineOfVisibleCharacters() {
    var fault = PackageException.of("Generator.java", Localized.same(FORGED));
    assertThat(fault)
        .hasMessage("no\\u000a2026-01-01 ERROR forged \\u001b[2J\\u2028 \\u202e \\u009b1m");
    assertThat(fault.reason().en()).isEqualTo(FORGED);
  }
}
