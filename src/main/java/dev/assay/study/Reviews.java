package dev.assay.study;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Stores the days on which accounts want to come back to problems. */
@Service
public class Reviews {

  /** The most reviews of an account. */
  public static final int MOST = 10_000;

  private final JdbcClient jdbc;

  Reviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Review> find(UUID account, String problem) {
    return jdbc.sql("select due_on, step from review where account = ? and problem = ?")
        .params(account, problem)
        .query(
            (row, number) ->
                new Review(row.getObject("due_on", LocalDate.class), row.getInt("step")))
        .optional();
  }

  /** Stores a review in place of an earlier one; false if the account has too many. */
  public boolean plan(UUID account, String problem, Review review) {
    if (update(account, problem, review)) {
      return true;
    }
    if (count(account) >= MOST) {
      return false;
    }
    try {
      jdbc.sql("insert into review (account, problem, due_on, step) values (?, ?, ?, ?)")
          .params(account, problem, review.dueOn(), review.step())
          .update();
    } catch (DuplicateKeyException e) {
      update(account, problem, review);
    }
    return true;
  }

  /**
   * Moves a review on: to the next wait if the account has remembered the solution, otherwise to
   * the first. After the longest wait the review ends.
   *
   * @return the new review; empty if there is none any more, or was none
   */
  public Optional<Review> answer(
      UUID account, String problem, boolean remembered, LocalDate today) {
    Optional<Review> present = find(account, problem);
    Optional<Review> next =
        remembered
            ? present.map(review -> review.remembered(today))
            : present.map(review -> Review.after(Review.WAITS.getFirst(), today));
    next.ifPresentOrElse(
        review -> update(account, problem, review), () -> remove(account, problem));
    return next;
  }

  public void remove(UUID account, String problem) {
    jdbc.sql("delete from review where account = ? and problem = ?")
        .params(account, problem)
        .update();
  }

  private boolean update(UUID account, String problem, Review review) {
    return jdbc.sql("update review set due_on = ?, step = ? where account = ? and problem = ?")
            .params(review.dueOn(), review.step(), account, problem)
            .update()
        == 1;
  }

  private int count(UUID account) {
    return jdbc.sql("select count(*) from review where account = ?")
        .param(account)
        .query(Integer.class)
        .single();
  }

  /** Gives all reviews to another account; where both have one, the receiver's stays. */
  void handOver(UUID from, UUID to) {
    jdbc.sql(
            """
            insert into review (account, problem, due_on, step)
            select cast(:to as uuid), problem, due_on, step from review where account = :from
              and problem not in (select problem from review where account = :to)""")
        .param("from", from)
        .param("to", to)
        .update();
    jdbc.sql("delete from review where account = ?").param(from).update();
  }
}
