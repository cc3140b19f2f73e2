class FooBar {
  private final int n;
  private final BlockingQueue<Integer> foo = new LinkedBlockingQueue<>(1);
  private final BlockingQueue<Integer> bar = new LinkedBlockingQueue<>(1);

  public FooBar(int n) {
    this.n = n;
  }

  public void foo(Runnable printFoo) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      foo.put(i);
      printFoo.run();
      bar.put(i);
    }
  }

  public void bar(Runnable printBar) throws InterruptedException {
    for (int i = 0; i < n; i++) {
      bar.take();
      printBar.run();
      foo.take();
    }
  }
}
