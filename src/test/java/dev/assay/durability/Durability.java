package dev.assay.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.assay.web.browser.Nginx;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Tries all attacks and accidents, one after the other: {@code mvn test -Dtest=Durability}. Takes a
 * quarter of an hour. The table is printed, and written to {@code target/durability/report.md}.
 *
 * <p>{@code -Dassay.durability.jar=old.jar} tries another build, and {@code
 * -Dassay.durability.seconds} is the length of each attack.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Durability {

  static final Path FOLDER = Path.of("target/durability").toAbsolutePath();

  private static final String ATTACKER = "127.0.0.66";
  private static final int SLOW_CLIENTS = 230;
  private static final int SENDERS = 60;
  private static final Duration VERDICT = Duration.ofSeconds(10);
  private static final int MEGABYTES = 12;
  private static final Duration PAGE = Duration.ofSeconds(1);

  /** Sleeps for less than the time limit and its allowance for waiting. */
  private static final Code SLEEPING = Code.sleeping(2_500);

  private Build build;
  private Report report;

  /** Lets a visitor attack. */
  private interface Attacker {

    Crowd.Action as(Visitor visitor) throws Exception;
  }

  @BeforeAll
  void choose() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    build = Build.chosen();
    report = new Report(build.name());
  }

  @AfterAll
  void publish() throws IOException {
    report.publish(FOLDER.resolve("report.md"));
  }

  private LiveServer server(String log) throws IOException {
    return new LiveServer(build, log);
  }

  private static Attack attack(LiveServer server, int size, Attacker attacker) throws Exception {
    try (server;
        var visitor = Visitor.withoutCookies(server.uri(), ATTACKER)) {
      return Attack.on(server.start(), server.uri(), size, attacker.as(visitor));
    }
  }

  private void expect(Row row) {
    report.add(row);
    assertThat(row.broken()).as(row.name()).isEmpty();
  }

  @Test
  @Order(1)
  void answersDoNotFillTheHeap() throws Exception {
    var server = server("answers").flag("-Xmx256m").argument("--assay.judge.slots=4");
    expect(
        attack(server, 4, visitor -> () -> visitor.verdict(Code.growing()))
            .answeredOnly("OUTPUT_LIMIT_EXCEEDED", "429")
            .row("Answers that grow on a heap of 256 MB, four at once"));
  }

  @Test
  @Order(2)
  void sleepingSubmissionsHoldUpTheirSenderOnly() throws Exception {
    expect(
        attack(server("sleepers"), SENDERS, visitor -> () -> visitor.submitOnly(SLEEPING))
            .verdictsWithin(VERDICT)
            .answeredAlso("429")
            .row("Sixty sleeping submissions"));
  }

  @Test
  @Order(3)
  void sleepingRunsHoldUpTheirSenderOnly() throws Exception {
    expect(
        attack(server("sleeping-runs"), SENDERS, visitor -> () -> visitor.run(Code.sleeping(3_000)))
            .verdictsWithin(VERDICT)
            .row("Sixty sleeping runs of 50 inputs"));
  }

  @Test
  @Order(4)
  void endlessRunsHoldUpTheirSenderOnly() throws Exception {
    expect(
        attack(server("endless-runs"), SENDERS, visitor -> () -> visitor.run(Code.endless()))
            .verdictsWithin(VERDICT)
            .row("Sixty endless runs of 50 inputs"));
  }

  @Test
  @Order(5)
  void slowBodiesLeaveThreadsForOthers() throws Exception {
    var server = server("slow-bodies");
    var clients = new SlowSockets(server.port(), ATTACKER);
    expect(
        attack(server, SLOW_CLIENTS, visitor -> clients::drip)
            .pagesWithin(PAGE)
            .row("230 bodies, a byte each 5 s"));
  }

  @Test
  @Order(6)
  void slowReadersLeaveThreadsForOthers() throws Exception {
    var server = server("slow-readers");
    var clients = new SlowSockets(server.port(), ATTACKER);
    expect(
        attack(server, SLOW_CLIENTS, visitor -> clients::readNothing)
            .pagesWithin(PAGE)
            .row("230 clients that ask and do not read"));
  }

  @Test
  @Order(7)
  void hostilePackagesHarmThemselvesOnly() throws Exception {
    List<String> slugs = HostilePackages.PROGRAMS;
    var next = new AtomicInteger();
    expect(
        attack(
                server("packages").withHostilePackages(),
                slugs.size(),
                visitor ->
                    () -> {
                      String slug = slugs.get(next.getAndIncrement() % slugs.size());
                      return visitor.verdict(HostilePackages.solution(slug));
                    })
            .verdictsWithin(VERDICT)
            .answeredOnly("JUDGE_ERROR", "429")
            .row("Checkers and generators that never end or flood stderr"));
  }

  @Test
  @Order(8)
  void wideTableIsNotLaidOut() throws Exception {
    String page = "/problems/" + HostilePackages.WIDE_TABLE;
    expect(
        attack(
                server("wide-table").withHostilePackages(),
                8,
                visitor -> () -> visitor.statusOf(page) + "")
            .pagesWithin(PAGE)
            .answeredAlso("200")
            .row("A table of 2,000 columns, eight readers"));
  }

  @Test
  @Order(9)
  void bulkySubmissionsAreBoundedForADay() throws Exception {
    var server = server("bytes").argument("--assay.fair-use.bytes-per-address=4MB");
    expect(
        attack(server, 8, visitor -> () -> visitor.submitOnly(Code.bulky()))
            .answeredAlso("429")
            .databaseWithin(MEGABYTES)
            .row("Submissions of 65 KB without a cookie, 4 MB a day"));
  }

  @Test
  @Order(10)
  void proxyTellsVisitorsApart() throws Exception {
    assumeTrue(Files.isExecutable(Nginx.PROGRAM), "there is no nginx");
    try (var server = server("proxy").start();
        var proxy = new Nginx(server.port());
        var attacker = Visitor.forging(proxy.uri(), ATTACKER)) {
      expect(
          Attack.on(server, proxy.uri(), SENDERS, () -> attacker.submitOnly(SLEEPING))
              .verdictsWithin(VERDICT)
              .answeredAlso("429")
              .row("Sixty sleeping submissions behind nginx, from forged addresses"));
    }
  }

  @Test
  @Order(14)
  void inputsDoNotFillTheHeap() throws Exception {
    var lists = Collections.nCopies(240_000, List.of(1));
    expect(
        attack(
                server("inputs").flag("-Xmx256m"),
                30,
                visitor -> () -> visitor.run(Code.endlessMerge(), List.of(Map.of("lists", lists))))
            .answeredAlso("429")
            .row("Thirty runs whose inputs are lists in lists, on a heap of 256 MB"));
  }

  @Test
  @Order(15)
  void longValuesReadSlowlyDoNotFillTheHeap() throws Exception {
    var server = server("slow-values").flag("-Xmx256m");
    expect(
        attack(server, SLOW_CLIENTS, visitor -> slowReadersOfAValue(server, visitor)::readNothing)
            .pagesWithin(PAGE)
            .row("230 clients that do not read a value of 1 MB, on a heap of 256 MB"));
  }

  private static SlowSockets slowReadersOfAValue(LiveServer server, Visitor visitor)
      throws Exception {
    HttpResponse<String> accepted = visitor.submit(Code.failingLast());
    String id = Visitor.id(accepted);
    assertThat(visitor.verdictOf(id)).isEqualTo("WRONG_ANSWER");
    String cookie = accepted.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    return new SlowSockets(
        server.port(),
        ATTACKER,
        "/submissions/" + id + "/failure/input",
        "Cookie: " + cookie + "\r\n");
  }

  @Test
  @Order(11)
  void fullDiskLosesNothing() throws Exception {
    assumeTrue(SmallDisk.canBeMounted(), "only root can mount a small disk");
    expect(new FullDisk(build).row());
  }

  @Test
  @Order(12)
  void killsLoseNothing() throws Exception {
    expect(new Kills(build).row());
  }

  @Test
  @Order(13)
  void damagedImagesAreMadeAnew() throws Exception {
    expect(new DamagedImages(build).row());
  }
}
