package dev.assay.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.account.Accounts;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Visitors;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestThreadTests {

  private static final int ENOUGH = 1_000;

  @ParameterizedTest
  @CsvSource({"400, 260", "20, 13", "1, 1"})
  void oneAddressLeavesThreadsToOthers(int threads, int perAddress) {
    assertThat(admitted("GET", threads, i -> "192.0.2.1")).isEqualTo(perAddress);
  }

  @ParameterizedTest
  @CsvSource({"400, 60, 150", "20, 3, 7", "2, 1, 1", "1, 1, 1"})
  void requestsWithABodyHoldAShareOfTheThreadsThatTheServerHas(
      int threads, int perAddress, int all) {
    assertThat(admitted("POST", threads, i -> "192.0.2.1")).isEqualTo(perAddress);
    assertThat(admitted("POST", threads, i -> "10.0.%d.%d".formatted(i / 256, i % 256)))
        .isEqualTo(all);
  }

  @Test
  void requestsThatWaitForASlotLeaveRoomForBodies() {
    with(
        400,
        fairUse -> {
          var run = new MockHttpServletRequest("POST", "/");
          run.setRemoteAddr("192.0.2.1");
          fairUse.holdingThread(run);
          assertThat(admitted(fairUse, "POST", i -> "192.0.2.1")).isEqualTo(59);
          HeldThread.bodyIsThere(run);
          assertThat(admitted(fairUse, "POST", i -> "192.0.2.1")).isEqualTo(1);
        });
  }

  /** Returns how many requests a server admits at one time. */
  private static int admitted(String method, int threads, IntFunction<String> address) {
    int[] count = new int[1];
    with(threads, fairUse -> count[0] = admitted(fairUse, method, address));
    return count[0];
  }

  private static void with(int threads, Consumer<FairUse> test) {
    new ApplicationContextRunner()
        .withPropertyValues("server.tomcat.threads.max=" + threads)
        .withBean(Clock.class, Clock::systemUTC)
        .withBean(JdbcClient.class, () -> JdbcClient.create(new SimpleDriverDataSource()))
        .withUserConfiguration(Accounts.class, Visitors.class, FairUse.class)
        .run(context -> test.accept(context.getBean(FairUse.class)));
  }

  private static int admitted(FairUse fairUse, String method, IntFunction<String> address) {
    for (int i = 0; i < ENOUGH; i++) {
      var request = new MockHttpServletRequest(method, "/");
      request.setRemoteAddr(address.apply(i));
      try {
        fairUse.holdingThread(request);
      } catch (Refusal tooMany) {
        return i;
      }
    }
    return ENOUGH;
  }
}
