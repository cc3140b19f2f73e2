import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

class Solution {
  record Pair(int a, int b) {}

  enum Kind { ONE, TWO }

  private final ReentrantLock lock = new ReentrantLock();

  static class ReentrantLock extends java.util.concurrent.locks.ReentrantLock {
    private static final long serialVersionUID = 1;
  }

  <T> T[] array(Class<T> type, int n) {
    @SuppressWarnings("unchecked")
    T[] made = (T[]) java.lang.reflect.Array.newInstance(type, n);
    return made;
  }

  int f(int[] a) {
    Thread thread = new Thread(() -> lock.lock());
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join();
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.shutdown();
    Object kind = Kind.ONE;
    String name = switch (kind) {
      case Kind k when k == Kind.ONE -> k.name();
      case Pair(int x, int y) -> "" + x;
      default -> new StringBuilder().append(kind.getClass().getSimpleName()).toString();
    };
    System.out.println(System.getProperty("java.version") + Runtime.getRuntime().freeMemory());
    return IntStream.of(a).parallel().sum() + name.length() + new Pair(1, 2).hashCode()
        + array(String.class, 2).length + Locale.getDefault().toString().length();
  }
}
