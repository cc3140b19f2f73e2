package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryNeedTests {

  private static final long MEBIBYTE = 1 << 20;

  private static String warning(int heap, int slots, int warmWorkers, int allowed) {
    return new MemoryNeed(heap * MEBIBYTE, slots, warmWorkers)
        .warning(allowed * MEBIBYTE)
        .orElse("");
  }

  @Test
  void warnsOfNothingWhereAllFits() {
    assertThat(warning(819, 2, 3, 2048)).isEmpty();
  }

  @Test
  void saysHowMuchIsNeededByWhat() {
    assertThat(warning(512, 4, 5, 2048))
        .contains(
            "needs up to 2566 MB",
            "only 2048 MB",
            "512 MB for the server's heap",
            "4 x 336 MB",
            "2 x 100 MB for second workers",
            "5 x 50 MB",
            "Raise the memory of the container or machine to 2566 MB");
  }

  @Test
  void saysHowManySlotsWouldFit() {
    assertThat(warning(512, 4, 5, 2100))
        .endsWith(", or set assay.judge.slots=3 and assay.idle-workers=4");
    assertThat(warning(512, 4, 0, 1544))
        .endsWith(", or set assay.judge.slots=2 and assay.idle-workers=0");
  }

  @Test
  void leavesTheSlotsWhereFewerWarmWorkersWouldDo() {
    assertThat(warning(512, 1, 9, 1400))
        .endsWith(", or set assay.judge.slots=1 and assay.idle-workers=2");
  }

  @Test
  void saysHowSmallTheHeapMustBeForOneWorker() {
    assertThat(warning(512, 2, 3, 1000))
        .contains("Not even one worker")
        .endsWith("-Xmx254m and set assay.judge.slots=1 and assay.idle-workers=1");
  }

  @Test
  void asksForMoreMemoryWhereNoHeapIsSmallEnough() {
    assertThat(warning(204, 2, 3, 512)).endsWith("fits beside this heap");
  }
}
