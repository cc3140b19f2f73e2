class Foo {
  private final Semaphore done = new Semaphore(0);
  void first(Runnable printFirst) { throw new UnsupportedOperationException("first"); }
  void second(Runnable printSecond) throws InterruptedException { done.acquire(); printSecond.run(); }
}
