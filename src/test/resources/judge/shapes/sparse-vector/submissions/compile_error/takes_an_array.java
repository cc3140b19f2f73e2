class SparseVector {
  SparseVector(int[] nums) {}

  int dotProduct(int[] nums) {
    return 0;
  }
}
