package dev.assay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTests {

  @Test
  void takesPercentilesByNearestRank() {
    List<Long> nanos =
        new java.util.ArrayList<>(
            LongStream.rangeClosed(1, 200).mapToObj(i -> i * 1_000_000).toList());
    Collections.shuffle(nanos);
    assertThat(Times.of(nanos)).isEqualTo(new Times(200, 100, 190, 198, 1));
  }

  @Test
  void makesAllOfASingleMeasurement() {
    assertThat(Times.of(List.of(1_234_567L))).isEqualTo(new Times(1, 1.23, 1.23, 1.23, 1.23));
  }
}
