import java.util.PriorityQueue;
import java.util.Queue;

class Solution {
  public void merge(int[] nums1, int m, int[] nums2, int n) {
    Queue<Integer> queue = new PriorityQueue<>();
    for (int i = 0; i < m; i++) {
      queue.add(nums1[i]);
    }
    for (int value : nums2) {
      queue.add(value);
    }
    for (int k = 0; k < nums1.length; k++) {
      nums1[k] = queue.poll();
    }
  }
}
