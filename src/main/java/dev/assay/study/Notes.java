package dev.assay.study;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Stores notes on problems, one for each account and problem.
 *
 * <p>A text is saved with the version that it was made from. If the stored note has another
 * version, a second tab or browser has saved meanwhile; then the new note holds both texts.
 */
@Service
public class Notes {

  /** The most notes of an account. */
  public static final int MOST = 5_000;

  /** The most UTF-16 units of all notes of an account. */
  public static final long MOST_TEXT = 4_000_000;

  private static final int TRIES = 5;

  private final JdbcClient jdbc;
  private final Clock clock;

  Notes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns the note of an account on a problem; an empty one if there is none. */
  public Note find(UUID account, String problem) {
    return jdbc.sql("select text, version from note where account = ? and problem = ?")
        .params(account, problem)
        .query((row, number) -> new Note(row.getString("text"), row.getLong("version")))
        .optional()
        .orElse(Note.NONE);
  }

  /**
   * Saves a text; an empty one deletes the note.
   *
   * @param text of at most {@link Note#MAX_LENGTH} units
   * @param base the version that the text was made from; null replaces any
   */
  public NoteSaving save(UUID account, String problem, String text, @Nullable Long base) {
    for (int i = 0; i < TRIES; i++) {
      Optional<NoteSaving> saving = trySave(account, problem, text, base);
      if (saving.isPresent()) {
        return saving.get();
      }
    }
    throw new ConcurrencyFailureException("the note changes all the time");
  }

  /** Returns empty if another request changed the note in between. */
  private Optional<NoteSaving> trySave(
      UUID account, String problem, String text, @Nullable Long base) {
    Note stored = find(account, problem);
    String wanted = base == null || base == stored.version() ? text : stored.with(text);
    if (wanted.equals(stored.text())) {
      return Optional.of(new NoteSaving.Saved(stored, !wanted.equals(text)));
    }
    if (wanted.length() > Note.MAX_LENGTH) {
      return Optional.of(new NoteSaving.TooLongTogether(stored));
    }
    if (!hasRoom(account, stored, wanted)) {
      return Optional.of(new NoteSaving.Full());
    }
    Note next =
        wanted.isEmpty()
            ? Note.NONE
            : new Note(wanted, Math.max(stored.version() + 1, clock.millis()));
    return replace(account, problem, stored, next)
        ? Optional.of(new NoteSaving.Saved(next, !wanted.equals(text)))
        : Optional.empty();
  }

  private boolean replace(UUID account, String problem, Note stored, Note next) {
    if (stored.version() == 0) {
      return insert(account, problem, next);
    }
    if (next.version() == 0) {
      return jdbc.sql("delete from note where account = ? and problem = ? and version = ?")
              .params(account, problem, stored.version())
              .update()
          == 1;
    }
    return jdbc.sql(
                """
                update note set text = ?, size = ?, version = ?
                where account = ? and problem = ? and version = ?""")
            .params(next.text(), next.text().length(), next.version())
            .params(account, problem, stored.version())
            .update()
        == 1;
  }

  private boolean insert(UUID account, String problem, Note note) {
    try {
      jdbc.sql("insert into note (account, problem, text, size, version) values (?, ?, ?, ?, ?)")
          .params(account, problem, note.text(), note.text().length(), note.version())
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  private boolean hasRoom(UUID account, Note stored, String wanted) {
    if (wanted.length() <= stored.text().length()) {
      return true;
    }
    record Kept(int notes, long text) {}
    Kept kept =
        jdbc.sql("select count(*), coalesce(sum(size), 0) from note where account = ?")
            .param(account)
            .query((row, number) -> new Kept(row.getInt(1), row.getLong(2)))
            .single();
    return kept.text() - stored.text().length() + wanted.length() <= MOST_TEXT
        && (stored.version() != 0 || kept.notes() < MOST);
  }

  /** Gives all notes to another account; where both have one, the new note holds both texts. */
  void handOver(UUID from, UUID to) {
    var both =
        jdbc.sql(
                """
                select mine.problem from note mine
                join note other on other.problem = mine.problem and other.account = :to
                where mine.account = :from""")
            .param("from", from)
            .param("to", to)
            .query((row, number) -> row.getString(1))
            .list();
    for (String problem : both) {
      String text = find(to, problem).with(find(from, problem).text());
      jdbc.sql(
              "update note set text = ?, size = ?, version = version + 1"
                  + " where account = ? and problem = ?")
          .params(text, text.length(), to, problem)
          .update();
      jdbc.sql("delete from note where account = ? and problem = ?").params(from, problem).update();
    }
    jdbc.sql("update note set account = ? where account = ?").params(to, from).update();
  }
}
