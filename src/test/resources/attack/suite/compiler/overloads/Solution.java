class Solution {
  static void r(F0 f) {}

  interface F0 {
    void f(int a, int b);
  }

  static void r(F1 f) {}

  interface F1 {
    int f(long a, long b);
  }

  static void r(F2 f) {}

  interface F2 {
    long f(String a, String b);
  }

  static void r(F3 f) {}

  interface F3 {
    String f(Object a, Object b);
  }

  static void r(F4 f) {}

  interface F4 {
    Object f(double a, double b);
  }

  static void r(F5 f) {}

  interface F5 {
    double f(char a, char b);
  }

  static void r(F6 f) {}

  interface F6 {
    char f(byte a, byte b);
  }

  static void r(F7 f) {}

  interface F7 {
    List<String> f(short a, short b);
  }

  int[] sorted(int[] numbers) {
    /*repeat 12*/r((a§, b§) -> { /*end*//*repeat 12*/});/*end*/
    return numbers;
  }
}
