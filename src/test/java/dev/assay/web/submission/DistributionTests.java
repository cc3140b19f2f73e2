package dev.assay.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTests {

  @Test
  void isAloneAtFirst() {
    Distribution spread = Distribution.of(15, new TreeMap<>(Map.of(15L, 1L)));
    assertThat(spread.others()).isZero();
    assertThat(spread.beaten()).isZero();
    assertThat(spread.bars()).filteredOn(Distribution.Bar::own).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"10, 100", "20, 75", "30, 25", "40, 0"})
  void comparesWithThoseThatTookMore(long own, int beaten) {
    var counts = new TreeMap<>(Map.of(20L, 1L, 30L, 2L, 40L, 1L));
    counts.merge(own, 1L, Long::sum);
    assertThat(Distribution.of(own, counts).beaten()).isEqualTo(beaten);
    assertThat(Distribution.of(own, counts).others()).isEqualTo(4);
  }

  @Test
  void countsEachInOneBarAndMarksTheOwn() {
    var counts = new TreeMap<Long, Long>();
    for (long value = 5; value < 200; value++) {
      counts.put(value, value % 7);
    }
    Distribution spread = Distribution.of(100, counts);
    assertThat(spread.bars().stream().mapToLong(Distribution.Bar::count).sum())
        .isEqualTo(counts.values().stream().mapToLong(Long::longValue).sum());
    assertThat(spread.bars())
        .filteredOn(Distribution.Bar::own)
        .singleElement()
        .satisfies(bar -> assertThat(100L).isBetween(bar.from(), bar.to() - 1));
    assertThat(spread.bars())
        .extracting(Distribution.Bar::height)
        .contains(100)
        .allMatch(h -> h <= 100);
  }

  @Test
  void isNotFlattenedByAStraggler() {
    var counts = new TreeMap<Long, Long>();
    for (long value = 10; value < 20; value++) {
      counts.put(value, 10L);
    }
    counts.put(90_000L, 1L);
    Distribution spread = Distribution.of(12, counts);
    assertThat(spread.to()).isLessThan(100);
    assertThat(spread.bars().getLast().count()).isEqualTo(1);
  }
}
