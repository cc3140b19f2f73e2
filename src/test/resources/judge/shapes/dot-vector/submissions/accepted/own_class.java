class Vector {
  private final int[] nums;

  public Vector(int[] nums) {
    this.nums = nums;
  }

  public int dot(Vector other) {
    int dot = 0;
    for (int i = 0; i < Math.min(nums.length, other.nums.length); i++) {
      dot += nums[i] * other.nums[i];
    }
    return dot;
  }

  public Vector longer(Vector other) {
    return nums.length < other.nums.length ? other : this;
  }
}
