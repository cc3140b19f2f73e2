package dev.assay.aid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.aid.trace.Replay.Moment;
import dev.assay.aid.trace.TraceReport.StepTrace;
import dev.assay.aid.trace.TraceReport.Traced;
import dev.assay.judge.JudgeContext;
import dev.assay.judge.OwnInput;
import dev.assay.judge.Verdict;
import dev.assay.problem.ExampleSubmission;
import dev.assay.problem.Problem;
import dev.assay.problem.folder.PackageFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracerTests {

  private static final Problem SUM = problem("src/test/resources/judge/problems/running-sum");

  private static JudgeContext context;
  private static Tracer tracer;

  @BeforeAll
  static void start() {
    context = JudgeContext.with(TraceConfiguration.class);
    tracer = context.part(Tracer.class);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static Problem problem(String folder) {
    return PackageFixture.load(Path.of(folder));
  }

  private static Traced traced(Problem problem, String code, TraceInput input) {
    try {
      return (Traced) tracer.trace(problem, code, input, "");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Traces a running sum with a body of its own, for the input 1, 2, 3. */
  private static Traced sum(String members) {
    var input = new TraceInput.Own(OwnInput.of(List.of(new int[] {1, 2, 3})));
    return traced(SUM, "class Solution {" + members + "}", input);
  }

  private static Moment last(Traced traced) {
    return Replay.of(traced).getLast();
  }

  private static String cut(Traced traced) {
    return traced.traces().getFirst().cut();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "merge-sorted-array",
        "merge-k-sorted-lists",
        "lru-cache",
        "invert-binary-tree",
        "copy-list-with-random-pointer",
        "serialize-and-deserialize-binary-tree",
        "first-bad-version",
        "print-foobar-alternately",
        "combination-sum",
      })
  void playsRightSolutionsToTheirEnd(String slug) {
    Problem problem = problem("problems/" + slug);
    for (ExampleSubmission example : problem.submissions()) {
      if (example.verdict().equals("ACCEPTED")) {
        Traced traced = traced(problem, example.code(), new TraceInput.Sample(1));
        assertThat(traced.outcome().verdict()).as("%s", traced).isEqualTo(Verdict.ACCEPTED);
        for (StepTrace trace : traced.traces()) {
          assertThat(trace.cut()).isEmpty();
          assertThat(Replay.of(traced.map(), trace)).as("%s", example.file()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void tellsWhatEachLineDid() {
    Traced traced =
        sum(
            """

              int[] runningSum(int[] nums) {
                int[] sums = new int[nums.length];
                for (int i = 0; i < nums.length; i++) {
                  sums[i] = nums[i] + (i > 0 ? sums[i - 1] : 0);
                }
                return sums;
              }
            """);
    List<Moment> moments = Replay.of(traced);
    assertThat(moments.stream().map(Moment::line)).containsExactly(3, 4, 5, 4, 5, 4, 5, 4, 7, 7);
    assertThat(moments.getFirst().variables())
        .containsEntry("nums", "[1, 2, 3]")
        .doesNotContainKey("sums");
    assertThat(moments.get(4).variables())
        .containsEntry("i", "1")
        .containsEntry("sums", "[1, 0, 0]");
    assertThat(moments.getLast().variables()).doesNotContainKey("i");
    assertThat(moments.getLast().returned()).isEqualTo("[1, 3, 6]");
    assertThat(traced.map().indexes())
        .anySatisfy(
            index -> {
              assertThat(index.array()).isEqualTo("sums");
              assertThat(index.by()).containsExactly("i");
            });
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void tellsCallsWithWhatTheyReturn() {
    Traced traced =
        sum(
            """
              int[] runningSum(int[] nums) { fill(nums, 1); return nums; }
              int fill(int[] nums, int i) {
                if (i == nums.length) {
                  return nums[i - 1];
                }
                nums[i] += nums[i - 1];
                return fill(nums, i + 1);
              }
            """);
    assertThat(Replay.of(traced).stream().filter(each -> !each.returned().isEmpty()))
        .extracting(Moment::depth, Moment::returned)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(4, "6"),
            org.assertj.core.groups.Tuple.tuple(3, "6"),
            org.assertj.core.groups.Tuple.tuple(2, "6"),
            org.assertj.core.groups.Tuple.tuple(1, "[1, 3, 6]"));
  }

  @Test
  void tellsCallsOfOneLineSideBySide() {
    Traced traced =
        sum(
            """
              int[] runningSum(int[] nums) { nums[0] = fib(3); return nums; }
              int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
            """);
    assertThat(Replay.of(traced).stream().filter(each -> !each.returned().isEmpty()))
        .extracting(each -> each.depth() + ": " + each.returned())
        .containsExactly("4: 1", "4: 0", "3: 1", "3: 1", "2: 2", "1: [2, 2, 3]");
  }

  @Test
  void tellsCallsOfAComparatorSideBySide() {
    Traced traced =
        sum(
            """
              int[] runningSum(int[] nums) {
                List<Integer> all = new ArrayList<>(List.of(5, 3, 4, 1, 2));
                all.sort((a, b) -> {
                  return b - a;
                });
                return nums;
              }
            """);
    assertThat(Replay.of(traced).stream().filter(each -> each.method().endsWith("λ")))
        .hasSizeGreaterThan(5)
        .allMatch(each -> each.depth() == 2);
  }

  @Test
  void tellsCallsAfterACaughtExceptionInTheirPlace() {
    Traced traced =
        sum(
            """
              int[] runningSum(int[] nums) {
                try { half(3); } catch (IllegalStateException e) { half(2); } finally { half(4); }
                return nums;
              }
              int half(int n) {
                if (n % 2 == 1) throw new IllegalStateException();
                return n / 2;
              }
            """);
    assertThat(Replay.of(traced).stream().filter(each -> each.method().endsWith("half")))
        .isNotEmpty()
        .allMatch(each -> each.depth() == 2);
  }

  @Test
  void showsCollectionsObjectsAndTexts() {
    Traced traced =
        sum(
            """
              enum Color { RED }
              record Pair(int a, String b) {}
              static class Base { long big = 1L << 60; }
              static class Node extends Base { Node next; double half = 0.5; char c = '"'; }
              static int calls;
              int[] runningSum(int[] nums) {
                calls++;
                Map<String, Integer> map = new TreeMap<>(Map.of("a", 1, "b", 2));
                Deque<Integer> deque = new ArrayDeque<>(List.of(1, 2));
                Set<Color> set = new HashSet<>(List.of(Color.RED));
                List<Integer> part = new ArrayList<>(List.of(7, 8, 9)).subList(1, 3);
                Set<String> keys = new HashMap<>(Map.of("k", 1)).keySet();
                Node node = new Node();
                node.next = node;
                Pair pair = new Pair(7, "日本\\n😀");
                StringBuilder text = new StringBuilder("abc");
                int[][] grid = {{1, 2}, {3, 4}};
                Runnable lambda = () -> { int inner = nums[0]; };
                lambda.run();
                String longText = "x".repeat(100);
                return nums;
              }
            """);
    assertThat(last(traced).variables())
        .containsEntry("Solution.calls", "1")
        .containsEntry("map", "TreeMap[s:a, 1, s:b, 2]")
        .containsEntry("deque", "ArrayDeque[1, 2]")
        .containsEntry("set", "HashSet[t:RED]")
        .containsEntry("part", "List[8, 9]")
        .containsEntry("keys", "Set[s:k]")
        .containsEntry("pair", "Solution.Pair[7, s:日本\n😀]")
        .containsEntry("text", "StringBuilder[s:abc]")
        .containsEntry("grid", "[[1, 2], [3, 4]]")
        .containsEntry("longText", "s:" + "x".repeat(80) + "…");
    assertThat(last(traced).variables().get("node"))
        .startsWith("Solution.Node[n:1152921504606846976, Solution.Node[n:");
    assertThat(traced.map().fields())
        .containsEntry("Solution.Node", List.of("big", "next", "half", "c"));
    assertThat(Replay.of(traced)).anyMatch(each -> each.method().equals("Solution.runningSum λ"));
  }

  @Test
  void asksNoCodeOfTheSubmissionForItsElements() {
    Traced traced =
        sum(
            """
              static int asked;
              static class Evil extends ArrayList<Integer> {
                public Iterator<Integer> iterator() { asked++; throw new IllegalStateException(); }
                public int size() { asked++; return -1; }
                public boolean equals(Object o) { asked++; return true; }
                public int hashCode() { asked++; return 1; }
                public String toString() { asked++; System.exit(3); return null; }
              }
              int[] runningSum(int[] nums) {
                Evil evil = new Evil();
                List<Integer> view = Collections.unmodifiableList(evil);
                Object[] all = {evil, view};
                int seen = asked;
                return nums;
              }
            """);
    assertThat(last(traced).variables()).containsEntry("seen", "0");
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.WRONG_ANSWER);
  }

  @Test
  void showsTheEntriesOfAMapThatTheCodeExtends() {
    Traced traced =
        sum(
            """
              static class Cache extends LinkedHashMap<Integer, Integer> {
                int hits = 7;
                Cache() { super(4, 0.75f, true); }
                protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                  return size() > 2;
                }
                public Set<Map.Entry<Integer, Integer>> entrySet() {
                  throw new IllegalStateException();
                }
              }
              int[] runningSum(int[] nums) {
                Cache cache = new Cache();
                cache.put(1, 10);
                cache.put(2, 20);
                cache.put(3, 30);
                return nums;
              }
            """);
    assertThat(last(traced).variables())
        .containsEntry("cache", "Solution.Cache[Set[Entry[2, 20], Entry[3, 30]], 7]");
  }

  @Test
  void weavesAllThatJavaHas() {
    Traced traced =
        sum(
            """
              sealed interface Shape permits Circle, Square, Named {}
              record Circle(int radius) implements Shape {
                Circle {
                  if (radius < 0) {
                    throw new IllegalArgumentException();
                  }
                }
              }
              record Square(int side) implements Shape {
                static Square of(
                    int side) {
                  return new Square(
                      side);
                }
              }
              enum Named implements Shape {
                UNIT { int area() { return 1; } };
                abstract int area();
              }
              interface Doubling { default int twice(int i) {
                int doubled = i * 2;
                return doubled;
              } }
              class Parent {
                final int[] held;
                Parent(int... all) {
                  held = all;
                }
              }
              class Child extends Parent implements Doubling {
                long sum = 0;
                Child(boolean big, int first) {
                  int second = first + 1;
                  super(
                      big ? new int[] {
                          first, second} : new int[0]);
                  for (int each : held) sum += each;
                }
                class Inner { long outer() { return sum; } }
              }
              int area(Object shape) {
                return switch (shape) {
                  case Circle(int radius) when radius > 10 -> 1;
                  case Circle c -> c.radius();
                  case Square square -> {
                    int side = square.side();
                    yield side * side;
                  }
                  case Named named -> named.area();
                  default -> 0;
                };
              }
              <T extends Comparable<T>> T most(List<? extends T> all) {
                T best = null;
                outer:
                for (T each : all) {
                  for (;;) {
                    if (best == null || each.compareTo(best) > 0) best = each;
                    continue outer;
                  }
                }
                return best;
              }
              int tried(String text) {
                int result;
                try {
                  synchronized (this) {
                    result = Integer.parseInt(text);
                  }
                } catch (NumberFormatException | NullPointerException e) {
                  result = -1;
                } finally {
                  String last = text;
                }
                return result;
              }
              double mean(double a, float b, long c, byte d, short e, char f, boolean g) {
                double all = a + b + c + d + e + f;
                return g ? all / 6 : 0;
              }
              int[] runningSum(int[] nums) {
                Child child = new Child(
                    nums.length > 1,
                    nums[0]);
                long inner = child.new Inner().outer();
                int areas = area(new Circle(3)) + area(Square.of(2)) + area(Named.UNIT) + area("");
                String best = most(List.of("a", "c", "b"));
                int failed = tried("x") + tried("5");
                double mean = mean(1, 2, 3, (byte) 4, (short) 5, 'a', true);
                int total = IntStream.range(0, 3)
                    .map(i -> nums[i])
                    .filter(i -> {
                      boolean odd = i % 2 == 1;
                      return odd;
                    })
                    .sum();
                Function<Integer, Supplier<Integer>> nested = x -> () -> x + child.twice(x);
                int got = nested.apply(2).get();
                var anonymous = new Object() {
                  int count = 1;
                  int next() {
                    return ++count;
                  }
                };
                anonymous.next();
                for (int i = 1; i < nums.length; i++) nums[i] += nums[i - 1];
                return nums;
              }
            """);
    assertThat(traced.outcome().verdict()).as("%s", traced.outcome()).isEqualTo(Verdict.ACCEPTED);
    assertThat(cut(traced)).isEmpty();
    assertThat(last(traced).variables())
        .containsEntry("inner", "3")
        .containsEntry("areas", "8")
        .containsEntry("best", "s:c")
        .containsEntry("failed", "4")
        .containsEntry("mean", "d:18.666666666666668")
        .containsEntry("total", "4")
        .containsEntry("got", "6")
        .containsEntry("nums", "[1, 3, 6]");
  }

  @Test
  void leavesOutWhatJavacPassesToInnerClasses() {
    Traced traced =
        sum(
            """
              class Node {
                int value;
                Node(int value) { this.value = value; }
              }
              int[] runningSum(int[] nums) {
                Node node = new Node(7);
                return nums;
              }
            """);
    assertThat(traced.map().methods())
        .anySatisfy(
            method -> {
              assertThat(method.name()).isEqualTo("<init>");
              assertThat(method.vars()).containsExactly("this", "value");
            });
  }

  @Test
  void endsAfterManyStepsAndTellsTheOutcomeAllTheSame() {
    Traced traced =
        sum(
            """
              int[] runningSum(int[] nums) {
                long sum = 0;
                for (int i = 0; i < 3_000_000; i++) {
                  sum += i;
                }
                nums[1] = 3;
                nums[2] = 6;
                return nums;
              }
            """);
    assertThat(cut(traced)).isEqualTo("steps");
    assertThat(Replay.of(traced)).hasSize(5_000);
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void showsTheBeginningOfWhatNeverEnds() {
    Traced traced = sum("int[] runningSum(int[] nums) {\nint i = 0;\nwhile (true) {\ni++;\n}\n}");
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
    assertThat(Replay.of(traced)).hasSize(5_000);
  }

  @Test
  void survivesEndlessRecursion() {
    Traced traced =
        sum(
            "int[] runningSum(int[] nums) {\nreturn down(nums, 0);\n}\n"
                + "int[] down(int[] nums, int depth) {\nreturn down(nums, depth + 1);\n}");
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
    assertThat(traced.outcome().frames())
        .isNotEmpty()
        .allMatch(frame -> frame.method().startsWith("Solution."));
    assertThat(cut(traced)).isIn("steps", "stack");
  }

  @Test
  void survivesEndlessRecursionInSynchronizedCode() {
    Traced traced =
        sum(
            "int[] runningSum(int[] nums) {\nreturn down(nums, 0);\n}\n"
                + "int[] down(int[] nums, int depth) {\n"
                + "synchronized (this) {\nreturn down(nums, depth + 1);\n}\n}");
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
  }

  @Test
  void staysSmallWithLargeDataAndManyObjects() {
    Traced large =
        sum(
            """
              int[] runningSum(int[] nums) {
                int[] large = new int[1_000_000];
                for (int i = 0; i < large.length; i++) {
                  large[i] = i;
                }
                return nums;
              }
            """);
    assertThat(cut(large)).isEqualTo("steps");
    Traced many =
        sum(
            """
              int[] runningSum(int[] nums) {
                List<int[]> all = new ArrayList<>();
                Object last = null;
                for (int i = 0; i < 100_000; i++) {
                  last = new Object[] {last, new int[200]};
                }
                return nums;
              }
            """);
    assertThat(cut(many)).isIn("objects", "bytes", "work");
    assertThat(many.traces().getFirst().steps().length()).isLessThan(400_003);
    assertThat(Replay.of(many)).isNotEmpty();
  }

  @Test
  void tellsWhatCameBeforeAnExit() {
    Traced traced =
        sum("int[] runningSum(int[] nums) {\nint i = 5;\nSystem.exit(0);\nreturn nums;\n}");
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
    assertThat(last(traced).variables()).containsEntry("i", "5");
  }

  @Test
  void recordsOneThreadOnly() {
    Traced traced =
        sum(
            """
              int[] runningSum(int[] nums) throws Exception {
                Thread other = new Thread(() -> { for (int j = 0; j < 1000; j++) { count(j); } });
                other.start();
                for (int i = 0; i < 1000; i++) { count(i); }
                other.join();
                return nums;
              }
              int count(int i) { return i + 1; }
            """);
    assertThat(traced.traces().getFirst().threads()).isTrue();
    assertThat(Replay.of(traced)).noneMatch(each -> each.variables().containsKey("j"));
  }

  @Test
  void letsNothingBreakTheTraceButItsOwn() {
    Traced traced =
        sum(
            """
              int[] runningSum(int[] nums) throws Exception {
                Class<?> fielded = Solution.class.getInterfaces()[0];
                String name = fielded.getName().replace("Fielded", "Recorder");
                Class<?> recorder = Class.forName(name);
                Object bytes = null;
                for (var field : recorder.getDeclaredFields()) {
                  field.setAccessible(true);
                  if (field.getName().equals("BYTES")) {
                    bytes = field.get(null);
                  }
                }
                var array = bytes.getClass().getDeclaredField("bytes");
                array.setAccessible(true);
                byte[] all = (byte[]) array.get(bytes); // takes long, so that steps are sent meanwhile
                Arrays.fill(all, (byte) '<');
                nums[1] = 3;
                nums[2] = 6;
                return nums;
              }
            """);
    assertThat(cut(traced)).isEqualTo("refused");
    assertThat(traced.traces().getFirst().steps()).isEqualTo("[]");
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void letsNothingOfTheRecorderEndARun() {
    Traced traced =
        sum(
            """
              int[] runningSum(int[] nums) throws Exception {
                String fielded = Solution.class.getInterfaces()[0].getName();
                var cut = Class.forName(fielded.replace("Fielded", "Recorder")).getDeclaredField("cut");
                cut.setAccessible(true);
                cut.set(null, null);
                Thread.sleep(100);
                nums[1] = 3;
                nums[2] = 6;
                return nums;
              }
            """);
    assertThat(traced.outcome().verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void reportsWhatDoesNotCompile() throws Exception {
    assertThat(tracer.trace(SUM, "class Solution {", new TraceInput.Sample(1), ""))
        .isInstanceOf(TraceReport.Rejected.class);
  }
}
