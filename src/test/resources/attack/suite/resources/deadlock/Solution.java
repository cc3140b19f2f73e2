import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class Solution {
  static final CountDownLatch BOTH = new CountDownLatch(2);

  static class A {
    static {
      meet();
      new B();
    }
  }

  static class B {
    static {
      meet();
      new A();
    }
  }

  static void meet() {
    try {
      BOTH.countDown();
      BOTH.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  int[] sorted(int[] numbers) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    threads.add(Thread.ofPlatform().start(A::new));
    threads.add(Thread.ofPlatform().start(B::new));
    for (int i = 0; i < 20; i++) {
      threads.add(Thread.ofVirtual().start(A::new));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return numbers;
  }
}
