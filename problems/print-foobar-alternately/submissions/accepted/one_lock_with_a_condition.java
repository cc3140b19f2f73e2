class FooBar {
  private final int n;
  private final Lock lock = new ReentrantLock();
  private final Condition turn = lock.newCondition();
  private boolean fooIsNext = true;

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    print(printFoo, true);
  }

  public void bar(Runnable printBar) throws InterruptedException {
    print(printBar, false);
  }

  private void print(Runnable print, boolean foo) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      lock.lock();
      try {
        while (fooIsNext != foo) {
          turn.await();
        }
        print.run();
        fooIsNext = !foo;
        turn.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
