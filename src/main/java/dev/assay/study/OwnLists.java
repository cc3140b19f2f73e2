package dev.assay.study;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Stores the lists that accounts make for themselves. */
@Service
public class OwnLists {

  /** The most lists of an account. */
  public static final int MOST = 50;

  /** The most problems of a list. */
  public static final int MOST_PROBLEMS = 500;

  /** How long a deleted list can come back. */
  public static final Duration UNDO = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Clock clock;

  OwnLists(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Returns the lists of an account, the oldest first. */
  public List<OwnList> all(UUID account) {
    Map<UUID, OwnList> lists = new LinkedHashMap<>();
    jdbc.sql(
            """
            select id, name, problem from own_list
            left join own_list_entry on own_list_entry.list = own_list.id
            where account = ? and deleted_at is null order by created_at, id, place""")
        .param(account)
        .query(
            row -> {
              UUID id = row.getObject("id", UUID.class);
              String name = row.getString("name");
              OwnList list =
                  lists.computeIfAbsent(id, key -> new OwnList(id, name, new ArrayList<>()));
              String problem = row.getString("problem");
              if (problem != null) {
                list.problems().add(problem);
              }
            });
    return List.copyOf(lists.values());
  }

  /** Finds a list of an account. */
  public Optional<OwnList> find(UUID account, UUID id) {
    return all(account).stream().filter(list -> list.id().equals(id)).findFirst();
  }

  /** Makes a list; empty if the account has too many. */
  public Optional<OwnList> create(UUID account, String name) {
    forgetDeleted(account);
    if (count(account) >= MOST) {
      return Optional.empty();
    }
    var list = new OwnList(UUID.randomUUID(), name, List.of());
    jdbc.sql("insert into own_list (id, account, name, created_at) values (?, ?, ?, ?)")
        .params(list.id(), account, name, now())
        .update();
    return Optional.of(list);
  }

  public void rename(UUID id, String name) {
    jdbc.sql("update own_list set name = ? where id = ?").params(name, id).update();
  }

  /** Puts a problem at the end of a list; false if the list is full. */
  public boolean add(OwnList list, String problem) {
    if (list.has(problem)) {
      return true;
    }
    if (list.problems().size() >= MOST_PROBLEMS) {
      return false;
    }
    try {
      jdbc.sql(
              """
              insert into own_list_entry (list, problem, place)
              select cast(? as uuid), cast(? as varchar(200)), coalesce(max(place), 0) + 1
              from own_list_entry where list = ?""")
          .params(list.id(), problem, list.id())
          .update();
    } catch (DuplicateKeyException e) {
      // another request was faster
    }
    return true;
  }

  public void remove(OwnList list, String problem) {
    jdbc.sql("delete from own_list_entry where list = ? and problem = ?")
        .params(list.id(), problem)
        .update();
  }

  /** Moves a problem one place up; the first one stays. */
  public void moveUp(OwnList list, String problem) {
    int at = list.problems().indexOf(problem);
    if (at > 0) {
      String above = list.problems().get(at - 1);
      transactions.executeWithoutResult(
          status -> {
            int upper = place(list, above);
            int lower = place(list, problem);
            put(list, problem, upper);
            put(list, above, lower);
          });
    }
  }

  private int place(OwnList list, String problem) {
    return jdbc.sql("select place from own_list_entry where list = ? and problem = ?")
        .params(list.id(), problem)
        .query((row, number) -> row.getInt(1))
        .optional()
        .orElse(0);
  }

  private void put(OwnList list, String problem, int place) {
    jdbc.sql("update own_list_entry set place = ? where list = ? and problem = ?")
        .params(place, list.id(), problem)
        .update();
  }

  /** Deletes a list, which can come back for {@link #UNDO}. */
  public void delete(UUID account, UUID id) {
    jdbc.sql("update own_list set deleted_at = ? where account = ? and id = ?")
        .params(now(), account, id)
        .update();
  }

  /** Brings a deleted list back; false if it is gone for good, or the account has too many. */
  public boolean restore(UUID account, UUID id) {
    return count(account) < MOST
        && jdbc.sql(
                    """
                    update own_list set deleted_at = null
                    where account = ? and id = ? and deleted_at > ?""")
                .params(account, id, now().minus(UNDO))
                .update()
            == 1;
  }

  /** Keeps no more deleted lists than an account may have. */
  private void forgetDeleted(UUID account) {
    var gone =
        jdbc.sql(
                """
                select id from own_list where account = ? and deleted_at is not null
                order by deleted_at desc""")
            .param(account)
            .query((row, number) -> row.getObject("id", UUID.class))
            .list();
    for (UUID id : gone.stream().skip(MOST).toList()) {
      jdbc.sql("delete from own_list_entry where list = ?").param(id).update();
      jdbc.sql("delete from own_list where id = ?").param(id).update();
    }
  }

  private int count(UUID account) {
    return jdbc.sql("select count(*) from own_list where account = ? and deleted_at is null")
        .param(account)
        .query(Integer.class)
        .single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** Gives all lists to another account, which may have more than it may make then. */
  void handOver(UUID from, UUID to) {
    jdbc.sql("update own_list set account = ? where account = ?").params(to, from).update();
  }
}
