package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StolenTimeTests {

  @TempDir Path folder;

  private Path statistics;

  @BeforeEach
  void hasStolen() throws IOException {
    statistics = folder.resolve("stat");
    steal(5000);
  }

  private void steal(int hundredths) throws IOException {
    Files.writeString(
        statistics,
        "cpu  101 102 103 104 105 106 107 %d 109 110%ncpu0 1 2 3 4 5 6 7 8 9 10%n"
            .formatted(hundredths));
  }

  @Test
  void countsFromItsBeginningOn() throws IOException {
    StolenTime.Count count = new StolenTime(statistics).begin();
    assertThat(count.booked()).isZero();

    steal(5000 + 800);

    assertThat(count.booked()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void findsNothingStolenWhereTheKernelKeepsNoSuchBooks() throws IOException {
    Files.writeString(statistics, "cpu  101 102 103 104\n");
    assertThat(new StolenTime(statistics).begin().booked()).isZero();
    assertThat(new StolenTime(folder.resolve("missing")).begin().booked()).isZero();
  }
}
