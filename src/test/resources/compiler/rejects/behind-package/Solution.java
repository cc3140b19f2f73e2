/* c */ package p; class Solution { public int f(int[] a) { return "x"; } }
