class Solution {
  int[] sorted(int[] numbers) throws Exception {
    throw new Hostile();
  }

  private static final class Hostile extends ExceptionInInitializerError {
    @Override
    public synchronized Throwable getCause() {
      throw this;
    }

    @Override
    public String getMessage() {
      throw this;
    }

    @Override
    public String toString() {
      return toString() + toString();
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      return null;
    }
  }
}
