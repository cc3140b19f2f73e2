package dev.assay.aid;

import dev.assay.submission.FreeSpace;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what aids have found, each with the submission that it was found for, and finds it again
 * for any submission of the same code. It is deleted with its submission, and the oldest of an
 * account when there are too many.
 */
@Component
public class KeptAids {

  /** The most results that are kept for an account. */
  static final int MOST = 200;

  /** The most UTF-16 units of a result; a longer one is not kept. */
  static final int MOST_TEXT = 60_000;

  private final JdbcClient jdbc;
  private final FreeSpace space;

  KeptAids(JdbcClient jdbc, FreeSpace space) {
    this.jdbc = jdbc;
    this.space = space;
  }

  /** Finds a result, which is JSON or an empty text. */
  public Optional<String> find(AidKey key) {
    return jdbc.sql(
            """
            select result from aid where code_hash = ? and problem_version = ? and kind = ?
            fetch first 1 rows only""")
        .params(key.codeHash(), key.version(), key.kind())
        .query(String.class)
        .optional();
  }

  /**
   * Keeps a result, in the place of one of the same kind for the same submission. Does nothing if
   * the disk is nearly full, the result is too long, or the submission is gone.
   *
   * @param result JSON, or an empty text if nothing was found
   */
  public void keep(UUID submission, AidKey key, String result) {
    if (result.length() > MOST_TEXT || !space.isEnough()) {
      return;
    }
    jdbc.sql("delete from aid where submission = ? and kind = ?")
        .params(submission, key.kind())
        .update();
    try {
      jdbc.sql(
              """
              insert into aid (submission, kind, problem_version, code_hash, result)
              values (?, ?, ?, ?, ?)""")
          .params(submission, key.kind(), key.version(), key.codeHash(), result)
          .update();
    } catch (DataIntegrityViolationException e) {
      return; // the submission was deleted just now, or another node was faster
    }
    forgetOldest(submission);
  }

  private void forgetOldest(UUID submission) {
    jdbc.sql(
            """
            delete from aid where submission in
              (select owned.id from submission owned join aid on aid.submission = owned.id
               where owned.account = (select account from submission where id = ?)
               order by owned.ordinal desc offset ? rows)""")
        .params(submission, MOST)
        .update();
  }
}
