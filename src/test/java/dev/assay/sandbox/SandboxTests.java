package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.Outcome.Reason;
import dev.assay.worker.Values;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTests {

  private static final Allowance SMALL =
      new Allowance(Duration.ofSeconds(1), 256L << 20, 16L << 20, 16L << 20);

  private static Sandbox sandbox;

  @BeforeAll
  static void start() throws Exception {
    var properties =
        new SandboxProperties(
            SandboxProperties.Mode.ENFORCE,
            Path.of("target"),
            2,
            Duration.ofSeconds(5),
            TestRuntime.home());
    sandbox = new SandboxConfiguration().sandbox(properties);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static Outcome run(String descriptor, String body, Object... arguments) throws Exception {
    try (Session session = sandbox.open(TestCode.solution(descriptor, body), SMALL, false)) {
      return session.call(Values.encode(List.of(arguments)));
    }
  }

  private static Reason stopReason(String body) throws Exception {
    Outcome outcome = run("()I", body);
    assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
    return ((Outcome.Stopped) outcome).reason();
  }

  private static Object answer(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer().value();
  }

  @Test
  void endsACallWhenTheThreadThatWaitsForItIsInterrupted() throws Exception {
    var sleeper =
        TestCode.solution(
            "()I", "int solve() throws Exception { while (true) Thread.sleep(999); }");
    var patient = new Allowance(Duration.ofMinutes(1), 256L << 20, 16L << 20, 16L << 20);
    var interrupted = new AtomicBoolean();
    try (Session session = sandbox.open(sleeper, patient, false)) {
      var caller =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      session.call(Values.encode(List.of()));
                    } catch (InterruptedException expected) {
                      interrupted.set(true);
                    } catch (SandboxException other) {
                      throw new AssertionError(other);
                    }
                  });
      caller.interrupt();
      caller.join(Duration.ofSeconds(30));
    }
    assertThat(interrupted).isTrue();
  }

  @Test
  void countsSleepsThatAreTooShortToBeSeenInOneCall() throws Exception {
    var sleeper =
        TestCode.solution("()I", "int solve() throws Exception { Thread.sleep(4); return 1; }");
    var much = Duration.ofMillis(200);
    try (Session session = sandbox.open(sleeper, SMALL, false)) {
      for (int calls = 0; calls < 1000 && session.idle().compareTo(much) < 0; calls++) {
        session.call(Values.encode(List.of()));
      }
      assertThat(session.idle()).isGreaterThanOrEqualTo(much);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream.IntStream.range(0, 100_000).parallel().map(x -> x % 7).sum()",
        "concurrent.CompletableFuture.supplyAsync(() -> 1).join()"
      })
  void leavesNothingBehindInTheIdleThreadsOfTheJdk(String expression) throws Exception {
    var code = TestCode.solution("()I", "int solve() { return java.util." + expression + "; }");
    try (Session session = sandbox.open(code, SMALL, false)) {
      assertThat(session.call(Values.encode(List.of()))).isInstanceOf(Outcome.Answered.class);
      assertThat(session.hasThreadsLeft()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ForkJoinPool.commonPool().execute(() -> { while (true) Thread.onSpinWait(); })",
        "ForkJoinPool.commonPool().submit(() -> { Thread.sleep(99_999); return 1; })",
        "ForkJoinPool.commonPool().schedule(() -> 1, 1, java.util.concurrent.TimeUnit.HOURS)",
        "Executors.newFixedThreadPool(1).submit(() -> 1).get()"
      })
  void seesThreadsThatOutliveTheAnswer(String expression) throws Exception {
    var code =
        TestCode.solution(
            "()I",
            "int solve() throws Exception { java.util.concurrent." + expression + "; return 1; }");
    try (Session session = sandbox.open(code, SMALL, false)) {
      assertThat(session.call(Values.encode(List.of()))).isInstanceOf(Outcome.Answered.class);
      assertThat(session.hasThreadsLeft()).isTrue();
    }
  }

  @Test
  void offersWorkersToTheKernelBeforeTheServer() throws Exception {
    try (Session session =
        sandbox.open(TestCode.solution("()I", "int solve() { return 1; }"), SMALL, false)) {
      Path adjustment = Path.of("/proc", "" + session.worker().process().pid(), "oom_score_adj");
      assertThat(adjustment).hasContent("1000");
    }
  }

  @Test
  void returnsTheAnswerAndWhatWasPrinted() throws Exception {
    Outcome outcome =
        run(
            "([I)I",
            "int solve(int[] a) { System.out.print(\"héllo\"); return a[0] + a[1]; }",
            new int[] {40, 2});
    assertThat(answer(outcome)).isEqualTo(42);
    assertThat(outcome.stdout()).isEqualTo("héllo");
  }

  @Test
  void showsExceptionsWithTheUsersFramesOnly() throws Exception {
    Outcome outcome =
        run("()I", "int solve() { return deeper(0); }\n int deeper(int z) { return 1 / z; }");
    assertThat(outcome).isInstanceOf(Outcome.Threw.class);
    var threw = (Outcome.Threw) outcome;
    assertThat(threw.message()).isEqualTo("java.lang.ArithmeticException: / by zero");
    assertThat(threw.frames())
        .containsExactly(
            new Outcome.Frame("Solution.deeper", 2), new Outcome.Frame("Solution.solve", 1));
  }

  @Test
  void tellsAnEarlyExitFromAnAnswer() throws Exception {
    assertThat(stopReason("int solve() { System.exit(0); return 1; }")).isEqualTo(Reason.EXIT);
    assertThat(stopReason("int solve() { Runtime.getRuntime().halt(3); return 1; }"))
        .isEqualTo(Reason.EXIT);
  }

  @Test
  void survivesDeepRecursionAndReportsItsOverflow() throws Exception {
    Outcome deep =
        run("(I)I", "int solve(int n) { return n == 0 ? 0 : 1 + solve(n - 1); }", 100_000);
    assertThat(answer(deep)).isEqualTo(100_000);
    Outcome endless = run("(I)I", "int solve(int n) { return 1 + solve(n + 1); }", 1);
    assertThat(endless).isInstanceOf(Outcome.Threw.class);
    assertThat(((Outcome.Threw) endless).message()).startsWith("java.lang.StackOverflowError");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UUID.randomUUID()",
        "new java.security.SecureRandom().nextInt()",
        "java.security.SecureRandom.getInstanceStrong().nextInt()",
        "java.security.MessageDigest.getInstance(\"SHA-256\").digest(new byte[9])",
        "java.time.ZonedDateTime.now(java.time.ZoneId.of(\"Asia/Tokyo\"))",
        "TimeZone.getTimeZone(\"Europe/Paris\").getRawOffset()",
        "java.time.LocalDate.now().format(java.time.format.DateTimeFormatter.ISO_DATE)",
        "String.format(Locale.GERMANY, \"%,.2f\", 1e6)",
        "String.format(\"%tY\", 1L)",
        "Class.forName(\"java.util.Date\").getConstructor().newInstance().toString()",
        "new java.util.zip.Deflater().getTotalIn()",
        "new GregorianCalendar(2024, 1, 29).get(Calendar.DAY_OF_WEEK)"
      })
  void givesWhatTheJdkReadsFromFiles(String expression) throws Exception {
    String body = "boolean solve() throws Exception { return (Object) %s != null; }";
    Outcome outcome = run("()Z", body.formatted(expression));
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Answered.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int solve() { return 1; }                                               | true
          int solve() { return new Random().nextInt() + Objects.hash(1); }        | true
          String solve() { return String.format("%5d %s %.1f", 1, "a", 0.5); }    | true
          int solve() { return (int) List.of(1).stream().map(x -> x + 1).count(); } | true
          record P(int a) {} enum E { A } int solve() { return new P(1).hashCode() + E.valueOf("A").ordinal(); } | true
          Object solve() { return UUID.randomUUID(); }                            | false
          Object solve(Date d) { return d; }                                      | false
          Object solve() { return java.time.LocalDate.of(2024, 1, 1); }           | false
          String solve() { return String.format("%1$tY", 0L); }                   | false
          String solve() { return String.format("%-9tY", 0L); }                   | false
          String solve() { return "100% true"; }                                  | true
          enum S { A } int solve(Object o) { return switch (o) { case S.A -> 1; default -> 2; }; } | true
          Object solve() throws Exception { return Class.forName("Foo"); }        | false
          """)
  void opensTheFilesOfTheJdkForWhatMayNeedThem(String body, boolean familiar) {
    assertThat(TestCode.solution("()V", body).needs().files()).isNotEqualTo(familiar);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new Random().nextInt(9) + Math.random() + new SplittableRandom().nextInt()",
        "java.util.concurrent.ThreadLocalRandom.current().nextInt()",
        "new ArrayList<>(Set.of(1, 2)).hashCode() + Map.of(1, 2).size()",
        "String.format(Locale.GERMANY, \"%,.2f %5d %x %s\", 1e6, 3, 4, new int[1])",
        "new Scanner(\"1 2.5 x\").useLocale(Locale.US).nextInt()",
        "new java.math.BigDecimal(\"1.5\").pow(9).sqrt(java.math.MathContext.DECIMAL64)",
        "java.math.BigInteger.TEN.pow(40).nextProbablePrime()",
        "\"a1b2\".replaceAll(\"[0-9]\", \"x\").split(\"x\").length",
        "java.util.stream.IntStream.range(0, 99).parallel().sum()",
        "java.util.concurrent.CompletableFuture.supplyAsync(() -> 1).get()",
        "java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor().submit(() -> 1).get()",
        "Collections.synchronizedMap(new IdentityHashMap<>(Map.of(1, 2))).toString()",
        "new Timer(true).purge() + Thread.activeCount() +"
            + " Runtime.getRuntime().availableProcessors()",
        "Character.getName('a') + Character.codePointOf(\"DIGIT ONE\")",
        "\"a\".matches(\"\\\\N{LATIN SMALL LETTER A}\")",
        "Locale.getDefault() + System.lineSeparator() + System.getenv().size()"
      })
  void doesWithoutTheFilesOfTheJdk(String expression) throws Exception {
    String body =
        "boolean solve() throws Exception { return String.valueOf((Object) (%s)) != null; }"
            .formatted(expression);
    assertThat(TestCode.solution("()Z", body).needs().files()).isFalse();
    assertThat(answer(run("()Z", body))).isEqualTo(true);
  }

  @Test
  void givesCodeThatIsLoadedLaterTheWorkerThatItNeeds() throws Exception {
    Executable plain = TestCode.solution("()I", "int solve() { return 1; }");
    Executable dates = TestCode.solution("()I", "int solve() { return new Date().hashCode(); }");
    try (Session session = sandbox.open(plain, SMALL, false)) {
      assertThat(session.suits(plain)).isTrue();
      assertThat(session.suits(dates)).isFalse();
    }
    try (Session session = sandbox.open(dates, SMALL, false)) {
      assertThat(session.suits(plain)).isTrue();
    }
  }

  @Test
  void putsSystemPropertiesBackForEachCall() throws Exception {
    String body =
        """
        String solve() {
          String found = System.getProperty("kept") + System.getProperty("user.name");
          System.setProperty("kept", "x");
          System.setProperty("user.name", "y");
          System.getProperties().remove("java.version");
          return found + System.getProperty("user.name") + (System.getProperty("java.version") == null);
        }
        """;
    try (Session session =
        sandbox.open(TestCode.solution("()Ljava/lang/String;", body), SMALL, false)) {
      for (int i = 0; i < 2; i++) {
        assertThat(answer(session.call(Values.encode(List.of())))).isEqualTo("nullsolutionyfalse");
      }
    }
  }

  @Test
  void deniesFilesSocketsAndProcesses() throws Exception {
    Object tried =
        answer(
            run(
                "()Ljava/util/List;",
                """
                interface Attempt { void run() throws Exception; }
                List<String> solve() {
                  List<String> results = new ArrayList<>();
                  Attempt[] attempts = {
                    () -> new java.io.FileInputStream("/etc/passwd").read(),
                    () -> java.nio.file.Files.readString(java.nio.file.Path.of("/proc/self/environ")),
                    () -> java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/assay-escaped"), "x"),
                    () -> new java.net.Socket("127.0.0.1", 22),
                    () -> new java.net.ServerSocket(0),
                    () -> new java.net.DatagramSocket(),
                    () -> java.net.InetAddress.getByName("example.org"),
                    () -> new ProcessBuilder("/bin/true").start(),
                    () -> Runtime.getRuntime().exec(new String[] {"/bin/true"}),
                  };
                  for (Attempt a : attempts) {
                    try { a.run(); results.add("OPEN"); } catch (Throwable t) { results.add("denied"); }
                  }
                  return results;
                }
                """));
    assertThat((List<?>) tried).hasSize(9).allMatch("denied"::equals);
    assertThat(Path.of("/tmp/assay-escaped")).doesNotExist();
  }

  @Test
  void tellsWhetherThreadsAreLeft() throws Exception {
    assertThat(leavesThreads("Thread.ofPlatform().start(() -> {}).join();")).isFalse();
    assertThat(leavesThreads("Thread.ofPlatform().start(() -> { while (true) ; });")).isTrue();
    assertThat(leavesThreads("Thread.startVirtualThread(() -> { while (true) ; });")).isTrue();
  }

  private static boolean leavesThreads(String statement) throws Exception {
    String body = "int solve() throws Exception { " + statement + " return 1; }";
    try (Session session = sandbox.open(TestCode.solution("()I", body), SMALL, false)) {
      assertThat(answer(session.call(Values.encode(List.of())))).isEqualTo(1);
      return session.hasThreadsLeft();
    }
  }

  @Test
  void leavesNoWorkerBehind() throws Exception {
    Session session =
        sandbox.open(TestCode.solution("()I", "int solve() { return 1; }"), SMALL, false);
    session.call(Values.encode(List.of()));
    assertThat(session.peakMemory()).isPositive();
    Process process = session.worker().process();
    session.close();
    assertThat(process.waitFor(5, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
  }
}
