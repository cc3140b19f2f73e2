class SparseVector {
  private final Map<Integer, Integer> values = new HashMap<>();

  SparseVector(int[] nums) {
    for (int i = 0; i < nums.length; i++) {
      if (nums[i] != 0) {
        values.put(i, nums[i]);
      }
    }
  }

  public int dotProduct(SparseVector vec) {
    int product = 0;
    for (Map.Entry<Integer, Integer> value : values.entrySet()) {
      product += value.getValue() * vec.values.getOrDefault(value.getKey(), 0);
    }
    return product;
  }
}
