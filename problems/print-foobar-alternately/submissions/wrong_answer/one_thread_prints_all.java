class FooBar {
  private final int n;
  private final BlockingQueue<Runnable> bars = new LinkedBlockingQueue<>();

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    Runnable printBar = bars.take();
    for (int i = 0; i < n; i++) {
      printFoo.run();
      printBar.run();
    }
  }

  public void bar(Runnable printBar) {
    bars.add(printBar);
  }
}
