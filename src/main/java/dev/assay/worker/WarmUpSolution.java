package dev.assay.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;

/** Uses the classes that solutions commonly use, in one call; throws for an empty array. */
class WarmUpSolution {

  List<List<Integer>> solve(int[] numbers, String text, List<List<Integer>> lists) {
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    var counts = new HashMap<Character, Integer>();
    for (char c : text.toCharArray()) {
      counts.merge(c, 1, Integer::sum);
    }
    var seen = new HashSet<Integer>();
    var queue = new PriorityQueue<Integer>(Collections.reverseOrder());
    var path = new ArrayDeque<Integer>();
    for (int number : sorted) {
      seen.add(number);
      queue.offer(number);
      path.push(number);
    }
    List<List<Integer>> result = new ArrayList<>(lists);
    result.sort((a, b) -> Integer.compare(a.size(), b.size()));
    result.add(new ArrayList<>(path));
    System.out.println(text.substring(1) + sorted[0]);
    return result;
  }
}
