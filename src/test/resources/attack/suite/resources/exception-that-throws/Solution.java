class Solution {
  static class Hostile extends Error {
    final Error other = new Error(this);

    Hostile() {
      initCause(other);
      for (int i = 0; i < 1000; i++) {
        addSuppressed(other);
      }
    }

    @Override
    public String toString() {
      throw this;
    }

    @Override
    public String getMessage() {
      throw this;
    }

    @Override
    public String getLocalizedMessage() {
      throw this;
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw this;
    }

    @Override
    public int hashCode() {
      throw this;
    }
  }

  int[] sorted(int[] numbers) {
    throw new Hostile();
  }
}
