class FooBar {
  private final int n;
  private final CyclicBarrier barrier = new CyclicBarrier(2);
  private volatile boolean fooIsNext = true;

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      while (!fooIsNext) {
        Thread.yield();
      }
      printFoo.run();
      fooIsNext = false;
      await();
    }
  }

  public void bar(Runnable printBar) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      await();
      printBar.run();
      fooIsNext = true;
    }
  }

  private void await() throws InterruptedException {
    try {
      barrier.await();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
