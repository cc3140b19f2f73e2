package dev.assay.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Code for a problem: honest, or not. */
record Code(String problem, String text) {

  static final String GAP = "maximum-gap";

  /** A right solution of one of our problems. */
  static Code right() {
    try (Stream<Path> files = Files.list(Path.of("problems", GAP, "submissions/accepted"))) {
      return new Code(GAP, Files.readString(files.sorted().toList().getFirst()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Code wrong() {
    return gap("return -1;");
  }

  static Code endless() {
    return gap("while (true) { }");
  }

  /** Sleeps in each case. */
  static Code sleeping(int millis) {
    return gap("try { Thread.sleep(%d); } catch (InterruptedException e) { } return 0;", millis);
  }

  /** As long as code may be, of text that can't be compressed. */
  static Code bulky() {
    byte[] noise = new byte[48_000];
    new Random().nextBytes(noise);
    String text = Base64.getEncoder().encodeToString(noise);
    String comment =
        text.chars()
            .mapToObj(each -> Character.toString(each == '/' ? '_' : each))
            .collect(Collectors.joining());
    return new Code(GAP, wrong().text() + "// " + comment);
  }

  /** Answers with a list that takes 7 bytes an element on the pipe, and 150 as objects. */
  static Code growing() {
    return new Code(
        "combination-sum",
        """
        import java.util.*;

        class Solution {
          @SuppressWarnings({"unchecked", "rawtypes"})
          public List<List<Integer>> combinationSum(int[] candidates, int target) {
            List raw = Collections.nCopies(2_390_000, Collections.singletonMap(null, null));
            return raw;
          }
        }
        """);
  }

  /** Fails where the input is longest, of 1 MB. */
  static Code failingLast() {
    return gap(
        "if (nums.length > 90_000) return -1; java.util.Arrays.sort(nums); int gap = 0;"
            + " for (int i = 1; i < nums.length; i++) gap = Math.max(gap, nums[i] - nums[i - 1]);"
            + " return gap;");
  }

  static Code endlessMerge() {
    return new Code(
        "merge-k-sorted-lists",
        "class Solution { public ListNode mergeKLists(ListNode[] lists) { while (true) { } } }");
  }

  private static Code gap(String body, Object... values) {
    return new Code(
        GAP,
        "class Solution { public int maximumGap(int[] nums) { " + body.formatted(values) + " } }");
  }
}
