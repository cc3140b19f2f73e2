class FooBar {
  private final int n;
  private final Semaphore foo = new Semaphore(0);
  private final Semaphore bar = new Semaphore(1);

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      foo.acquire();
      printFoo.run();
      bar.release();
    }
  }

  public void bar(Runnable printBar) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      bar.acquire();
      printBar.run();
      foo.release();
    }
  }
}
