package dev.assay.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class StudyTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void readsAndHandsOverAllMarks() {
    try (var database = StudyDatabase.inMemory()) {
      handsOver(database);
    }
  }

  @Test
  @Timeout(120)
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void readsAndHandsOverAllMarksInPostgres() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var database = StudyDatabase.at(postgres.getJdbcUrl("postgres", "postgres"))) {
      handsOver(database);
    }
  }

  private static void handsOver(StudyDatabase database) {
    UUID here = database.account();
    UUID there = database.account();
    database.stars.add(here, "two-sum");
    database.stars.add(here, "climb");
    database.stars.add(there, "climb");
    database.notes.save(here, "two-sum", "最小 map", 0L);
    database.notes.save(here, "climb", "from here", 0L);
    database.notes.save(there, "climb", "from there", 0L);
    database.reviews.plan(here, "two-sum", Review.after(3, TODAY));
    database.reviews.plan(here, "climb", Review.after(3, TODAY));
    database.reviews.plan(there, "climb", Review.after(7, TODAY));

    database.study.handOver(here, there);

    assertThat(database.study.marks(here)).isEqualTo(Marks.NONE);
    assertThat(database.study.marks(there))
        .isEqualTo(
            new Marks(
                Set.of("two-sum", "climb"),
                Set.of("two-sum", "climb"),
                Map.of("two-sum", TODAY.plusDays(3), "climb", TODAY.plusDays(7))));
    assertThat(database.notes.find(there, "two-sum").text()).isEqualTo("最小 map");
    assertThat(database.notes.find(there, "climb").text())
        .isEqualTo("from there\n\n---\n\nfrom here");
  }

  @Test
  void climbsTheLadderOfWaits() {
    try (var database = StudyDatabase.inMemory()) {
      Reviews reviews = database.reviews;
      UUID account = database.account();
      reviews.plan(account, "two-sum", Review.after(3, TODAY));
      assertThat(database.study.marks(account).isDue("two-sum", TODAY.plusDays(2))).isFalse();
      assertThat(database.study.marks(account).isDue("two-sum", TODAY.plusDays(3))).isTrue();
      assertThat(reviews.answer(account, "two-sum", true, TODAY)).contains(Review.after(7, TODAY));
      assertThat(reviews.answer(account, "two-sum", false, TODAY)).contains(Review.after(1, TODAY));
      reviews.plan(account, "two-sum", Review.after(21, TODAY));
      assertThat(reviews.answer(account, "two-sum", true, TODAY)).isEmpty();
      assertThat(reviews.find(account, "two-sum")).isEmpty();
      assertThat(reviews.answer(account, "two-sum", false, TODAY)).isEmpty();
    }
  }
}
