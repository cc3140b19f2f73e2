package dev.assay.compiler.source;

import java.util.List;

/** The JDK's types that solutions name; a slip among the other 1,600 would be a far guess. */
public final class UsualTypes {
  public static final List<String> NAMES =
      List.of(
          ("String StringBuilder Integer Long Double Character Boolean Byte Short Float Math Object"
                  + " Objects System Iterable Comparable Number Runnable Thread Exception"
                  + " RuntimeException IllegalArgumentException IllegalStateException"
                  + " InterruptedException UnsupportedOperationException List ArrayList LinkedList Map"
                  + " HashMap LinkedHashMap TreeMap SortedMap NavigableMap EnumMap Set HashSet"
                  + " LinkedHashSet TreeSet SortedSet NavigableSet EnumSet Queue Deque ArrayDeque"
                  + " PriorityQueue Stack Vector BitSet Collection Collections Arrays Iterator"
                  + " ListIterator Comparator Optional OptionalInt Random Scanner StringJoiner"
                  + " StringTokenizer Function BiFunction Supplier Consumer BiConsumer Predicate"
                  + " UnaryOperator BinaryOperator IntFunction IntPredicate IntUnaryOperator"
                  + " IntBinaryOperator Stream IntStream LongStream DoubleStream Collectors BigInteger"
                  + " BigDecimal Pattern Matcher Semaphore CountDownLatch CyclicBarrier ReentrantLock"
                  + " Condition AtomicInteger AtomicLong ConcurrentHashMap ExecutorService Executors"
                  + " Callable Future")
              .split(" "));

  private UsualTypes() {}
}
