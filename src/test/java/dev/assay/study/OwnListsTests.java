package dev.assay.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class OwnListsTests {

  @Test
  void keepsListsInOrder() {
    try (var database = StudyDatabase.inMemory()) {
      keepsLists(database);
    }
  }

  @Test
  @Timeout(120)
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void keepsListsInOrderInPostgres() throws Exception {
    try (var postgres = EmbeddedPostgres.start();
        var database = StudyDatabase.at(postgres.getJdbcUrl("postgres", "postgres"))) {
      keepsLists(database);
    }
  }

  private static void keepsLists(StudyDatabase database) {
    OwnLists lists = database.lists;
    UUID account = database.account();
    UUID other = database.account();
    UUID id = lists.create(account, "重做").orElseThrow().id();
    for (String slug : new String[] {"a", "b", "c", "a"}) {
      lists.add(lists.find(account, id).orElseThrow(), slug);
    }
    assertThat(lists.find(account, id).orElseThrow().problems()).containsExactly("a", "b", "c");
    lists.moveUp(lists.find(account, id).orElseThrow(), "c");
    lists.moveUp(lists.find(account, id).orElseThrow(), "a");
    lists.remove(lists.find(account, id).orElseThrow(), "b");
    assertThat(lists.all(account)).extracting(OwnList::name).containsExactly("重做");
    assertThat(lists.find(account, id).orElseThrow().problems()).containsExactly("a", "c");

    lists.delete(other, id);
    assertThat(lists.find(other, id)).isEmpty();
    lists.delete(account, id);
    assertThat(lists.all(account)).isEmpty();
    assertThat(lists.restore(other, id)).isFalse();
    assertThat(lists.restore(account, id)).isTrue();
    database.study.handOver(account, other);
    assertThat(lists.find(other, id).orElseThrow().problems()).containsExactly("a", "c");
  }

  @Test
  void endsAtItsLimits() {
    try (var database = StudyDatabase.inMemory()) {
      UUID account = database.account();
      for (int i = 0; i < OwnLists.MOST; i++) {
        assertThat(database.lists.create(account, "list")).isPresent();
      }
      assertThat(database.lists.create(account, "one more")).isEmpty();
      OwnList first = database.lists.all(account).getFirst();
      for (int i = 0; i < OwnLists.MOST_PROBLEMS; i++) {
        assertThat(database.lists.add(first, "p-" + i)).isTrue();
      }
      OwnList full = database.lists.find(account, first.id()).orElseThrow();
      assertThat(database.lists.add(full, "one-more")).isFalse();
      assertThat(database.lists.add(full, "p-7")).isTrue();
    }
  }
}
