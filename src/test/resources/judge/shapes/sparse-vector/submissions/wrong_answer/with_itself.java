class SparseVector {
  final int[] nums;

  SparseVector(int[] nums) {
    this.nums = nums;
  }

  int dotProduct(SparseVector vec) {
    int product = 0;
    for (int num : nums) {
      product += num * num;
    }
    return product;
  }
}
