/*
 * Copyright; package of.nobody;
 */
// package of.somebody.else;
package com.example.leetcode; import java.util.List;

/** Javadoc. */
public class TwoSum {
    public static class Solution {
        public int f(int[] a) { return List.of(a).size(); }
    }
}
