package dev.assay.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the benchmark with so few rounds that its figures mean nothing. */
@ExtendWith(OutputCaptureExtension.class)
class BenchCommandTests {

  private static final String PACKAGES = "src/test/resources/problem/packages/good";

  @Test
  void measuresAServerOfItsOwn(CapturedOutput output) {
    int exit = bench("--json", "--problem=add-up", "--rounds=2", "--submissions=3", PACKAGES);

    assertThat(exit).as(output.toString()).isZero();
    JsonNode figures = JsonMapper.shared().readTree(output.getOut());
    assertThat(figures.path("problem").asString()).isEqualTo("add-up");
    assertThat(figures.path("throughHttp").path("count").asInt()).isEqualTo(2);
    assertThat(figures.path("insideTheJudge").path("count").asInt()).isEqualTo(2);
    assertThat(figures.path("saturated").path("submissions").asInt()).isEqualTo(3);
    assertThat(figures.path("bound").path("sum").asDouble()).isPositive();
    assertThat(figures.path("ratios").path("cpuPerCaseToOurs").asDouble()).isPositive();
    JsonNode cpu = figures.path("cpu");
    double parts = 0;
    for (String part : new String[] {"compile", "workerStart", "run", "rest"}) {
      parts += cpu.path(part).asDouble();
    }
    assertThat(parts).isCloseTo(cpu.path("total").asDouble(), within(0.1));
  }

  @Test
  void saysWhatIsMissing(CapturedOutput output) {
    assertThat(bench("--problem=missing", PACKAGES)).isOne();
    assertThat(output.getErr()).contains("there is no package missing in [" + PACKAGES + "]");

    assertThat(bench("--problem=lru-cache", "problems/lru-cache")).isOne();
    assertThat(output.getErr()).contains("lru-cache can't be measured: its method must take");

    assertThat(bench("--rounds=0", PACKAGES)).isOne();
    assertThat(output.getErr()).contains("--rounds and --submissions must be 1 or more");

    assertThat(bench("--server=http://localhost:1", "--problem=add-up", PACKAGES)).isOne();
    assertThat(output.getErr()).contains("http://localhost:1 does not answer");
  }

  private static int bench(String... arguments) {
    return new CommandLine(new BenchCommand()).execute(arguments);
  }
}
