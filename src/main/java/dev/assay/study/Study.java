package dev.assay.study;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads all marks of an account at once, and hands them over with the lists. */
@Service
public class Study {

  private final JdbcClient jdbc;
  private final Stars stars;
  private final Notes notes;
  private final Reviews reviews;
  private final OwnLists lists;

  Study(JdbcClient jdbc, Stars stars, Notes notes, Reviews reviews, OwnLists lists) {
    this.jdbc = jdbc;
    this.stars = stars;
    this.notes = notes;
    this.reviews = reviews;
    this.lists = lists;
  }

  /** Returns all marks of an account. */
  public Marks marks(UUID account) {
    Set<String> starred = new HashSet<>();
    Set<String> noted = new HashSet<>();
    Map<String, LocalDate> due = new HashMap<>();
    jdbc.sql(
            """
            select 'star' as kind, problem, cast(null as date) as due_on from star
              where account = :account
            union all select 'note', problem, null from note where account = :account
            union all select 'due', problem, due_on from review where account = :account""")
        .param("account", account)
        .query(
            row -> {
              String problem = row.getString("problem");
              switch (row.getString("kind")) {
                case "star" -> starred.add(problem);
                case "note" -> noted.add(problem);
                default -> due.put(problem, row.getObject("due_on", LocalDate.class));
              }
            });
    return new Marks(starred, noted, due);
  }

  /** Gives all marks and lists of {@code from} to {@code to}; belongs into a transaction. */
  public void handOver(UUID from, UUID to) {
    stars.handOver(from, to);
    notes.handOver(from, to);
    reviews.handOver(from, to);
    lists.handOver(from, to);
  }
}
