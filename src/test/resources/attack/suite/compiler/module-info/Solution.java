open module assay.worker {
  requires java.compiler;
  requires jdk.unsupported;
  uses java.nio.file.spi.FileSystemProvider;
  provides java.nio.file.spi.FileSystemProvider with Solution;
}

class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
