package dev.assay.compiler;

import dev.assay.compiler.entry.WantedMethod;
import dev.assay.compiler.javac.FreshContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A source like those that people submit, to warm up the compiler. */
final class WarmUpSource {
  static final WantedMethod WANTED =
      new WantedMethod(
          "Solution",
          "List<Integer> solve(int[] nums, String text)",
          "solve",
          "List<Integer>",
          List.of("int[]", "String"),
          false);

  static final String SOURCE =
      """
      class Solution {
          private record Node(int value, List<Node> children) {}

          private sealed interface Shape permits Circle, Square {}
          private record Circle(double radius) implements Shape {}
          private record Square(double side) implements Shape {}

          private enum Direction { UP, DOWN }

          private static final int MOD = 1_000_000_007;
          private final Map<Integer, Integer> memo = new HashMap<>();
          private int[] parent;

          public List<Integer> solve(int[] nums, String text) {
              Map<Character, Integer> count = new HashMap<>();
              for (char c : text.toCharArray()) {
                  count.merge(c, 1, Integer::sum);
              }
              PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> a[0] - b[0]);
              Deque<Integer> stack = new ArrayDeque<>();
              boolean[][] seen = new boolean[nums.length + 1][10];
              for (int i = 0; i < nums.length; i++) {
                  heap.offer(new int[] {nums[i], i});
                  while (!stack.isEmpty() && nums[stack.peek()] < nums[i]) {
                      stack.pop();
                  }
                  stack.push(i);
                  seen[i][Math.abs(nums[i] % 10)] = true;
              }
              List<Integer> result = new ArrayList<>(stack);
              Arrays.sort(nums);
              StringBuilder out = new StringBuilder("size: " + result.size());
              try {
                  out.append(fibonacci(10)).append(String.join(",", List.of("a", "b")));
              } catch (IllegalStateException e) {
                  throw new RuntimeException("never: " + e.getMessage(), e);
              } finally {
                  memo.clear();
              }
              String name = switch (Direction.UP) {
                  case UP -> "up";
                  case DOWN -> "down";
              };
              for (var entry : count.entrySet()) {
                  if (entry.getValue() > 1 && Character.isLetter(entry.getKey())) {
                      result.add((int) (area(new Circle(2)) * MOD));
                  }
              }
              return IntStream.of(nums).boxed().filter(n -> n > 0 || name.isEmpty())
                  .sorted(Comparator.reverseOrder()).collect(Collectors.toList());
          }

          private double area(Shape shape) {
              return switch (shape) {
                  case Circle(double r) -> Math.PI * r * r;
                  case Square s -> s.side() * s.side();
              };
          }

          private int fibonacci(int n) {
              if (n < 2) return n;
              return memo.computeIfAbsent(n, k -> 0) + fibonacci(n - 1) + fibonacci(n - 2);
          }

          private int find(int x) {
              do {
                  if (parent[x] == x) break;
                  x = parent[x] = parent[parent[x]];
              } while (true);
              return x;
          }
      }
      """;

  private WarmUpSource() {}

  /** Compiles in a new context, then again in the same one, which has been cleared by then. */
  static void compile(FreshContext fresh) throws IOException {
    var contexts = new KeptContexts();
    for (int i = 0; i < 2; i++) {
      var steps = new CompileSteps(fresh, 10, SOURCE, new Support(Map.of(), false), WANTED);
      contexts.compile(fresh, steps).orElseThrow();
    }
  }
}
