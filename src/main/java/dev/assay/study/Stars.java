package dev.assay.study;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Stores which problems an account has starred. */
@Service
public class Stars {

  /** The most stars of an account: more problems than any catalogue has had. */
  public static final int MOST = 10_000;

  private final JdbcClient jdbc;

  Stars(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stars a problem; tells whether it is starred now, false if the account has too many stars. */
  public boolean add(UUID account, String problem) {
    if (has(account, problem)) {
      return true;
    }
    if (count(account) >= MOST) {
      return false;
    }
    try {
      jdbc.sql("insert into star (account, problem) values (?, ?)")
          .params(account, problem)
          .update();
    } catch (DuplicateKeyException e) {
      // another request of the account was faster
    }
    return true;
  }

  public void remove(UUID account, String problem) {
    jdbc.sql("delete from star where account = ? and problem = ?")
        .params(account, problem)
        .update();
  }

  public boolean has(UUID account, String problem) {
    return jdbc.sql("select count(*) from star where account = ? and problem = ?")
            .params(account, problem)
            .query(Integer.class)
            .single()
        > 0;
  }

  private int count(UUID account) {
    return jdbc.sql("select count(*) from star where account = ?")
        .param(account)
        .query(Integer.class)
        .single();
  }

  void handOver(UUID from, UUID to) {
    jdbc.sql(
            """
            insert into star (account, problem)
            select cast(:to as uuid), problem from star where account = :from
              and problem not in (select problem from star where account = :to)""")
        .param("from", from)
        .param("to", to)
        .update();
    jdbc.sql("delete from star where account = ?").param(from).update();
  }
}
