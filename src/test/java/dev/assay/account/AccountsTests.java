package dev.assay.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountsTests {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456789Z");

  private final HikariDataSource dataSource = new HikariDataSource();
  private final JdbcClient jdbc = JdbcClient.create(dataSource);
  private final Accounts accounts = new Accounts(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void migrate() {
    dataSource.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(dataSource).load().migrate();
  }

  @AfterEach
  void close() {
    dataSource.close();
  }

  @Test
  void findsAGuestByIdAndByToken() {
    var guest = accounts.newGuest();
    accounts.newGuest();

    assertThat(accounts.find(guest.account().id())).contains(guest.account());
    assertThat(accounts.byToken(guest.token())).contains(guest.account());
    assertThat(guest.account().createdAt()).isEqualTo("2026-03-01T12:00:00.123456Z");
  }

  @Test
  void knowsNoAccountByAForeignToken() {
    var guest = accounts.newGuest();

    assertThat(accounts.find(UUID.randomUUID())).isEmpty();
    assertThat(accounts.byToken("")).isEmpty();
    assertThat(accounts.byToken(guest.token() + "x")).isEmpty();
    assertThat(accounts.byToken(guest.account().id().toString())).isEmpty();
  }

  @Test
  void storesNoToken() {
    var token = accounts.newGuest().token();

    var stored = jdbc.sql("select token_hash from account").query(String.class).single();

    assertThat(stored).hasSize(64).isNotEqualTo(token);
    assertThat(accounts.byToken(stored)).isEmpty();
  }

  @Test
  void handsOutTokensThatCannotBeGuessed() {
    assertThat(accounts.newGuest().token()).matches("[A-Za-z0-9_-]{43}");
    assertThat(accounts.newGuest().token()).isNotEqualTo(accounts.newGuest().token());
  }
}
