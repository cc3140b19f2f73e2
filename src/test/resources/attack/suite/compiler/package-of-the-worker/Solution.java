package dev.assay.worker;

public class WorkerMain {
  public static void main(String[] arguments) {
    System.exit(0);
  }
}

class CaseRunner {
  Frame.Done run(byte[] arguments) {
    throw new IllegalStateException();
  }
}

class Frame {
  record Done() {}
}

class Values {
  static byte[] encode(Object value) {
    throw new IllegalStateException();
  }
}

class Solution {
  int[] sorted(int[] numbers) {
    java.util.Arrays.sort(numbers);
    return numbers;
  }
}
