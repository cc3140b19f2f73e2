package dev.assay.compiler.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTests {

  @ParameterizedTest
  @CsvSource({
    "cuont, count, 2",
    "maxvalue, maxValue, 1",
    "sun, sum, 1",
    "suk, sum, 1",
    "sux, sum, 2",
    "lenght, length, 2",
    "i, q, 2",
    "sizes, size, 2",
    "kitten, sitting, 6"
  })
  void countsHalfSlips(String typed, String meant, int halves) {
    assertThat(Distance.between(typed, meant)).isEqualTo(halves);
  }

  @Test
  void comparesNoNamesOfAnyLength() {
    assertThat(Distance.isNear("a".repeat(30_000), "a".repeat(30_001))).isFalse();
    assertThat(Distance.isNear("a".repeat(50), "a".repeat(1_000_000))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "cuont, count, true",
    "i, I, true",
    "i, n, false",
    "whatever, nothing, false",
    "sum, sum, false",
    "numberOfIslnds, numberOfIslands, true"
  })
  void offersNearNamesOnly(String typed, String meant, boolean near) {
    assertThat(Distance.isNear(typed, meant)).isEqualTo(near);
  }
}
