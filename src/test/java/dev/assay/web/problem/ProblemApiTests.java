package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ProblemApiTests {

  @Autowired private MockMvcTester mvc;

  @Test
  void listsProblems() {
    assertThat(mvc.get().uri("/api/problems"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            [{"slug": "two-sum", "number": 1, "title": {"en": "Two Sum", "zh": "两数之和"},
              "difficulty": "easy", "tags": ["array", "hash-table"]},
             {"slug": "climb", "number": 70, "title": {"en": "Climb", "zh": "爬楼梯"},
              "difficulty": "hard", "tags": ["math"]}]""");
  }

  @Test
  void tellsAProblemInTheLanguageAsked() {
    assertThat(mvc.get().uri("/api/problems/two-sum"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"signature": "int[] twoSum(int[] nums, int target)",
             "limits": {"timeMillis": 1000, "memoryBytes": 268435456, "outputBytes": 16777216},
             "constraints": ["2 <= nums.length <= 10^4"],
             "hints": ["Remember what you have **seen**."],
             "examples": [
               {"input": {"nums": [2, 7, 11, 15], "target": 9}, "output": [0, 1],
                "explanation": "2 + 7 is 9."},
               {"input": {"nums": [3, 3], "target": 6}, "output": [0, 1],
                "explanation": null}]}""");
    assertThat(mvc.get().uri("/api/problems/two-sum").header("Accept-Language", "zh-CN,en;q=0.5"))
        .bodyJson()
        .extractingPath("$.statement")
        .asString()
        .startsWith("<p>找出和为 <math>");
  }
}
