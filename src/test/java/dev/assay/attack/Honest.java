package dev.assay.attack;

/** Submissions of people who mean no harm, to the problem {@code numbers}. */
final class Honest {

  static final String SORTED =
      """
      class Solution {
        int[] sorted(int[] numbers) {
          java.util.Arrays.sort(numbers);
          return numbers;
        }
      }
      """;

  static final String NOT_SORTED =
      """
      class Solution {
        int[] sorted(int[] numbers) {
          return numbers;
        }
      }
      """;

  private Honest() {}
}
