public class Main {
  static class Vector {
    final int[] nums;

    Vector(int[] nums) {
      this.nums = nums;
    }

    int dotProduct(Vector other) {
      int product = 0;
      for (int i = 0; i < nums.length; i++) {
        product += nums[i] * other.nums[i];
      }
      return product;
    }
  }
}
