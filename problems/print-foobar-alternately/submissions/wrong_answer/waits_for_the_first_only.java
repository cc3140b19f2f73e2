class FooBar {
  private final int n;
  private final CountDownLatch started = new CountDownLatch(1);

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) {
    for (int i = 0; i < n; i++) {
      printFoo.run();
    }
    started.countDown();
  }

  public void bar(Runnable printBar) throws InterruptedException {
    started.await();
    for (int i = 0; i < n; i++) {
      printBar.run();
    }
  }
}
