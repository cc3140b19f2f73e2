package dev.assay.worker;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Stack;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Uses further classes that solutions use, beyond {@link WarmUpSolution}, when a run-time image is
 * made. All classes that are loaded then go into its archive, from which a worker gets them at no
 * cost.
 */
final class Rehearsal {

  private Rehearsal() {}

  static void run() {
    List<Object> used = new ArrayList<>();
    collections(used);
    text(used);
    streams(used);
    numbers(used);
    threads(used);
    System.out.println(used.size());
  }

  private static void collections(List<Object> used) {
    var sorted = new TreeMap<Integer, String>(Map.of(3, "c", 1, "a"));
    sorted.computeIfAbsent(2, String::valueOf);
    used.add(List.of(sorted.headMap(2), sorted.tailMap(1, true), sorted.descendingMap()));
    used.add(sorted.floorEntry(5).getValue() + sorted.pollFirstEntry().getKey());
    used.add(new TreeSet<>(List.of("b", "a")).ceiling("a"));
    var ordered = new LinkedHashMap<String, List<Integer>>(16, 0.75f, true);
    ordered.computeIfAbsent("k", key -> new LinkedList<>()).add(1);
    ordered.entrySet().removeIf(entry -> entry.getValue().isEmpty());
    used.add(new LinkedHashSet<>(ordered.keySet()));
    Deque<Integer> queue = new LinkedList<>(List.of(1, 2, 3));
    queue.offerFirst(queue.pollLast());
    var stack = new Stack<Integer>();
    stack.push(queue.peek());
    used.add(stack.pop());
    for (Iterator<Integer> each = queue.iterator(); each.hasNext(); ) {
      if (each.next() == 1) {
        each.remove();
      }
    }
    Integer[] boxed = {3, 1, 2};
    Arrays.sort(boxed, Comparator.comparing((Integer i) -> -i).thenComparing(i -> i));
    int[][] pairs = {{2, 1}, {1, 2}};
    Arrays.sort(pairs, (a, b) -> a[0] - b[0]);
    Arrays.fill(pairs[0], 7);
    List<Integer> list = new ArrayList<>(Arrays.asList(boxed));
    Collections.sort(list);
    Collections.reverse(list);
    Collections.shuffle(list, new Random(1));
    Collections.swap(list, 0, 1);
    list.forEach(used::add);
    used.add(List.copyOf(list.subList(0, 2)));
    used.add(Arrays.binarySearch(new int[] {1, 2, 3}, 2) + Collections.max(list));
    used.add(new HashMap<>(Map.of("a", 1)).merge("a", 1, Integer::sum));
    used.add(Arrays.copyOfRange(pairs[0], 0, 1).length + Arrays.deepToString(pairs));
    used.add(new BitSet(100).nextClearBit(3));
  }

  private static void text(List<Object> used) {
    var builder = new StringBuilder("abc").append(1).append('x').append(2L).append(0.5);
    builder.insert(0, "z").deleteCharAt(1).setCharAt(0, 'y');
    used.add(builder.reverse().toString().toUpperCase().toLowerCase().trim().strip());
    used.add(String.format("%d %s %.2f %05d", 1, "a", 1.5, 42));
    used.add("a,b,,c".split(",").length + "a b  c".split("\\s+").length);
    used.add(String.join("-", List.of("a", "b")) + "ab".repeat(2) + "aXb".replaceAll("X", "y"));
    used.add(new StringJoiner(",", "[", "]").add("a"));
    used.add("abc".contains("b") + "" + "abc".indexOf("c") + "abc".compareTo("abd"));
    used.add(String.valueOf(new char[] {'a'}) + Character.isLetterOrDigit('1') + "é中".length());
    used.add(Integer.toBinaryString(5) + Integer.parseInt("12") + Long.parseLong("12"));
    used.add("line\nline".lines().count() + "abc".chars().sum());
  }

  private static void streams(List<Object> used) {
    used.add(IntStream.range(0, 9).filter(i -> i % 2 == 0).map(i -> i * i).boxed().toList());
    used.add(IntStream.rangeClosed(1, 3).mapToObj(String::valueOf).toArray(String[]::new));
    used.add(Arrays.stream(new int[] {1, 2}).sum() + Arrays.stream(new int[] {3}).max().orElse(0));
    Map<Integer, List<String>> byLength =
        Stream.of("a", "bb", "cc").collect(Collectors.groupingBy(String::length));
    used.add(byLength);
    used.add(
        byLength.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
            .map(entry -> entry.getValue().size())
            .collect(Collectors.toMap(size -> size, size -> 1, Integer::sum, TreeMap::new)));
    used.add(Stream.of("b", "a").sorted().distinct().limit(1).collect(Collectors.joining(",")));
    IntSummaryStatistics statistics = IntStream.of(1, 2).summaryStatistics();
    used.add(statistics.getAverage());
    used.add(Optional.of(1).map(i -> i + 1).filter(i -> i > 0).orElseGet(() -> 0));
    used.add(List.of(1, 2).stream().mapToInt(Integer::intValue).reduce(0, Integer::max));
  }

  private static void numbers(List<Object> used) {
    used.add(Math.max(Math.abs(-1), Math.floorMod(-7, 3)) + Math.sqrt(2) + Math.pow(2, 10));
    used.add(Integer.bitCount(7) + Long.numberOfTrailingZeros(8) + Double.compare(1.0, 2.0));
    used.add(BigInteger.TWO.pow(70).mod(BigInteger.TEN));
  }

  private static void threads(List<Object> used) {
    var lock = new ReentrantLock();
    var met = lock.newCondition();
    lock.lock();
    try {
      met.signalAll();
    } finally {
      lock.unlock();
    }
    var semaphore = new Semaphore(1);
    used.add(semaphore.tryAcquire());
    used.add(new AtomicInteger().incrementAndGet());
    used.add(new ConcurrentHashMap<>(Map.of(1, 2)).merge(1, 1, Integer::sum));
  }
}
