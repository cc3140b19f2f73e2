package dev.assay.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * Measures what a step of the slider costs the browser's main thread in a trace of 5,000 steps:
 * {@code mvn test -Dtest=SteppingSpeed}. The figures come from Chromium's own trace: all tasks
 * between the slider's event and the end of the frame that shows the step.
 */
@ExtendWith(ChromiumCondition.class)
@RealServer
class SteppingSpeed {

  private static final int STEPS = 5_000;
  private static final int MOVES = 200;
  private static final JsonMapper JSON = new JsonMapper();

  /** What Chromium calls the work of a frame; of wall time, a busy machine's own share included. */
  private static final List<String> PARTS =
      List.of(
          "FireAnimationFrame",
          "UpdateLayoutTree",
          "Layout",
          "PrePaint",
          "Paint",
          "Layerize",
          "Commit");

  private static final String MOVE =
      """
      async ([moves, stride]) => {
        const slider = document.querySelector("[data-slider]");
        const frame = () => new Promise(resume => requestAnimationFrame(resume));
        for (let i = 0; i < moves; i++) {
          await frame();
          performance.mark("assay-begin");
          slider.value = 1 + (i * stride) % Number(slider.max);
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          await frame();
          await frame();
          performance.mark("assay-end");
        }
      }""";

  @RegisterExtension static final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  @Test
  void isMeasured() {
    Page page = browsers.open("http://localhost:" + port, Browsers.desktop());
    String trace = JSON.writeValueAsString(trace());
    page.route(
        "**/traces",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(trace)));
    page.addInitScript(
        "localStorage.setItem('assay.draft.merge-sorted-array', `" + SteppingTests.MERGE + "`)");
    page.navigate("/problems/merge-sorted-array");
    Browsers.awaitEditor(page);
    page.locator(".example [data-step-through]").first().click();
    page.locator(".player .scene").waitFor();
    page.waitForTimeout(1_000);
    System.out.printf("trace: %d bytes%n", trace.length());
    for (int stride : new int[] {1, 1_237}) {
      List<Double> millis = measure(page, stride);
      System.out.printf(
          "stride %d: median %.1f ms, 90 %% %.1f ms, most %.1f ms%n",
          stride, millis.get(MOVES / 2), millis.get(MOVES * 9 / 10), millis.getLast());
      assertThat(millis).hasSize(MOVES);
    }
  }

  /** Returns the time of the main thread for each move in milliseconds, the least first. */
  private static List<Double> measure(Page page, int stride) {
    Browser browser = page.context().browser();
    browser.startTracing(
        page,
        new Browser.StartTracingOptions()
            .setCategories(List.of("toplevel", "devtools.timeline", "blink.user_timing")));
    page.evaluate(MOVE, List.of(MOVES, stride));
    JsonNode events = JSON.readTree(browser.stopTracing()).get("traceEvents");
    List<JsonNode> begins = named(events, "assay-begin");
    List<JsonNode> ends = named(events, "assay-end");
    String thread = thread(begins.getFirst());
    List<JsonNode> tasks =
        named(events, "RunTask", "ThreadControllerImpl::RunTask").stream()
            .filter(task -> thread(task).equals(thread) && task.has("dur"))
            .toList();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      long begin = begins.get(i).get("ts").asLong();
      long end = ends.get(i).get("ts").asLong();
      millis.add(tasks.stream().mapToLong(task -> overlap(task, begin, end)).sum() / 1_000.0);
    }
    for (String part : PARTS) {
      double all = named(events, part).stream().mapToLong(each -> each.path("dur").asLong(0)).sum();
      System.out.printf("  %s: %.1f ms a move%n", part, all / 1_000 / MOVES);
    }
    return millis.stream().sorted().toList();
  }

  /** Returns the part of a task's CPU time that lies within. */
  private static long overlap(JsonNode task, long begin, long end) {
    long from = task.get("ts").asLong();
    long wall = Math.max(1, task.get("dur").asLong());
    long within = Math.max(0, Math.min(from + wall, end) - Math.max(from, begin));
    return task.path("tdur").asLong(wall) * within / wall;
  }

  private static List<JsonNode> named(JsonNode events, String... names) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode event : events) {
      if (List.of(names).contains(event.path("name").asString(""))) {
        found.add(event);
      }
    }
    return found;
  }

  private static String thread(JsonNode event) {
    return event.get("pid") + "/" + event.get("tid");
  }

  /** Returns a trace that has much to draw: a full array, a table, a list, a tree, many calls. */
  private static Map<String, Object> trace() {
    var random = new Random(5);
    List<Object> steps = new ArrayList<>();
    Map<String, Object> objects = new LinkedHashMap<>();
    objects.put("0", List.of("a:int[]:120", numbers(random, 120)));
    objects.put(
        "1", List.of("a:int[][]:20", IntStream.range(10, 30).mapToObj(i -> "r:" + i).toList()));
    IntStream.range(10, 30)
        .forEach(i -> objects.put("" + i, List.of("a:int[]:20", numbers(random, 20))));
    for (int i = 0; i < 30; i++) {
      Object next = i < 29 ? "r:" + (101 + i) : NullNode.getInstance();
      objects.put("" + (100 + i), List.of("o:ListNode", List.of(i, next)));
      objects.put(
          "" + (200 + i), List.of("o:TreeNode", List.of(i, child(2 * i + 1), child(2 * i + 2))));
    }
    Map<String, Object> locals =
        new LinkedHashMap<>(
            Map.of("0", "r:0", "1", "r:1", "2", "r:100", "3", "r:200", "4", 0, "5", 0));
    steps.add(List.of(0, 1, locals, objects));
    int depth = 1;
    while (steps.size() < STEPS) {
      int kind = random.nextInt(8);
      if (kind == 0 && depth < 40) {
        depth++;
        steps.add(List.of(0, depth, locals, Map.of()));
      } else if (kind == 1 && depth > 1) {
        steps.add(List.of(9, depth, Map.of(), Map.of(), random.nextInt(100)));
        depth--;
      } else {
        int i = random.nextInt(120);
        Object cell = random.nextInt(1_000);
        Map<String, Object> changes =
            Map.of("0", Map.of("" + i, cell), "" + (10 + i / 6), Map.of("" + i % 20, cell));
        steps.add(List.of(1 + random.nextInt(8), depth, Map.of("4", i, "5", i / 6), changes));
      }
    }
    List<Object> points = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      points.add(List.of(0, 3 + i, i == 9 ? 1 : 0, List.of(0, 1, 2, 3, 4, 5)));
    }
    List<String> variables = List.of("nums", "table", "head", "root", "i", "j");
    return Map.of(
        "outcome",
        Map.of("verdict", "ACCEPTED"),
        "traces",
        List.of(
            Map.of(
                "methods",
                List.of(Map.of("owner", "Solution", "name", "visit", "vars", variables)),
                "points",
                points,
                "fields",
                Map.of(
                    "ListNode",
                    List.of("val", "next"),
                    "TreeNode",
                    List.of("val", "left", "right")),
                "indexes",
                List.of(
                    Map.of("method", 0, "array", "nums", "by", List.of("i")),
                    Map.of("method", 0, "array", "table", "by", List.of("j"))),
                "trace",
                Map.of("cut", "steps", "steps", steps))));
  }

  private static List<Integer> numbers(Random random, int count) {
    return random.ints(count, 0, 1_000).boxed().toList();
  }

  private static Object child(int i) {
    return i < 30 ? "r:" + (200 + i) : NullNode.getInstance();
  }
}
