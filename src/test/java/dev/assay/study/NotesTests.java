package dev.assay.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotesTests {

  private final StudyDatabase database = StudyDatabase.inMemory();
  private final Notes notes = database.notes;
  private final UUID account = database.account();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void savesReplacesAndDeletes() {
    Note first = saved("# Idea", 0L).note();
    assertThat(notes.find(account, "two-sum")).isEqualTo(first);
    Note second = saved("Better", first.version()).note();
    assertThat(second.version()).isGreaterThan(first.version());
    assertThat(saved("", second.version()).note()).isEqualTo(Note.NONE);
    assertThat(notes.find(account, "two-sum")).isEqualTo(Note.NONE);
    assertThat(notes.find(database.account(), "two-sum")).isEqualTo(Note.NONE);
  }

  @Test
  void keepsBothTextsThatTwoTabsWroteAtOnce() {
    long base = saved("Sort", 0L).note().version();
    saved("Sort first", base);
    var second = saved("Use a heap", base);
    assertThat(second.merged()).isTrue();
    assertThat(second.note().text()).isEqualTo("Sort first\n\n---\n\nUse a heap");
    assertThat(notes.find(account, "two-sum")).isEqualTo(second.note());
  }

  @Test
  void savesOnceWhatIsSentAgain() {
    saved("Sort", 0L);
    var again = saved("Sort", 0L);
    assertThat(again.merged()).isFalse();
    var longer = saved("Sort, then scan", 0L);
    assertThat(longer.note().text()).isEqualTo("Sort, then scan");
    assertThat(longer.merged()).isFalse();
  }

  @Test
  void deletesNothingThatTheTabHasNotSeen() {
    saved("Precious", 0L);
    assertThat(saved("", 0L).note().text()).isEqualTo("Precious");
    assertThat(saved("Forced", null).note().text()).isEqualTo("Forced");
  }

  @Test
  void refusesTextsThatAreTooLongTogether() {
    String half = "a".repeat(Note.MAX_LENGTH - 10);
    Note stored = saved(half, 0L).note();
    assertThat(notes.save(account, "two-sum", "b".repeat(20), 0L))
        .isEqualTo(new NoteSaving.TooLongTogether(stored));
    assertThat(notes.find(account, "two-sum")).isEqualTo(stored);
  }

  @Test
  void refusesMoreTextThanAnAccountMayKeep() {
    database
        .jdbc
        .sql("insert into note (account, problem, text, size, version) values (?, ?, ?, ?, 1)")
        .params(account, "other", "much", Notes.MOST_TEXT - 5)
        .update();
    assertThat(notes.save(account, "two-sum", "123456", 0L)).isEqualTo(new NoteSaving.Full());
    assertThat(saved("12345", 0L).note().text()).isEqualTo("12345");
    assertThat(saved("1", null).note().text()).isEqualTo("1");
  }

  private NoteSaving.Saved saved(String text, @Nullable Long base) {
    return (NoteSaving.Saved) notes.save(account, "two-sum", text, base);
  }
}
