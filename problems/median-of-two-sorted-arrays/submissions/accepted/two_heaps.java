import java.util.Collections;
import java.util.PriorityQueue;

class Solution {
  private final PriorityQueue<Integer> lower = new PriorityQueue<>(Collections.reverseOrder());
  private final PriorityQueue<Integer> upper = new PriorityQueue<>();

  public double findMedianSortedArrays(int[] nums1, int[] nums2) {
    for (int num : nums1) {
      add(num);
    }
    for (int num : nums2) {
      add(num);
    }
    return lower.size() > upper.size() ? lower.peek() : (lower.peek() + upper.peek()) / 2.0;
  }

  private void add(int num) {
    lower.add(num);
    upper.add(lower.poll());
    if (upper.size() > lower.size()) {
      lower.add(upper.poll());
    }
  }
}
