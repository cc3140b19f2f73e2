class Object {}

class Integer extends Object {}

class List<T> {}

class Math {}

class Solution {
  List<List<Integer>> pairs(List<Integer> values) {
    return null;
  }
}
