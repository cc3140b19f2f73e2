package dev.assay.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JoinCodesTests {

  private final HikariDataSource dataSource = new HikariDataSource();
  private final JdbcClient jdbc = JdbcClient.create(dataSource);
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final Accounts accounts = new Accounts(jdbc, clock);
  private final JoinCodes codes = new JoinCodes(jdbc, clock);

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
  void worksOnceHoweverItIsTyped() {
    Account account = accounts.newGuest().account();
    String code = codes.create(account);
    assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    String typed = code.replace("-", " ").toLowerCase().replace('0', 'o').replace('1', 'l');
    assertThat(codes.works(typed)).isTrue();
    assertThat(codes.redeem(typed)).contains(account.id());
    assertThat(codes.works(code)).isFalse();
    assertThat(codes.redeem(code)).isEmpty();
  }

  @Test
  void endsAfterTenMinutesAndWithTheNextCode() {
    Account account = accounts.newGuest().account();
    String first = codes.create(account);
    String second = codes.create(account);
    assertThat(codes.works(first)).isFalse();
    now = now.plus(JoinCodes.VALID);
    assertThat(codes.works(second)).isTrue();
    now = now.plusMillis(1);
    assertThat(codes.redeem(second)).isEmpty();
  }

  @Test
  void knowsNoOtherCode() {
    codes.create(accounts.newGuest().account());
    assertThat(codes.works("")).isFalse();
    assertThat(codes.works("0000-0000-0000")).isFalse();
  }

  @Test
  void leadsAllJoinedBrowsersToOneAccount() {
    Guest first = accounts.newGuest();
    Guest second = accounts.newGuest();
    Guest third = accounts.newGuest();
    accounts.join(second.account().id(), first.account().id());
    accounts.join(first.account().id(), third.account().id());
    for (Guest guest : new Guest[] {first, second, third}) {
      assertThat(accounts.byToken(guest.token())).contains(third.account());
    }
  }
}
