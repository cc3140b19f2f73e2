package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadStatesTests {

  @TempDir Path proc;

  private ThreadStates states;

  @BeforeEach
  void hasASleepingThread() throws IOException {
    states = new ThreadStates(proc);
    thread(7, "7 (java) S 1 7 7 0 -1");
  }

  private void thread(int number, String stat) throws IOException {
    Path folder = Files.createDirectories(proc.resolve("7/task/" + number));
    Files.writeString(folder.resolve("stat"), stat);
  }

  @Test
  void findsNoWorkWhereAllThreadsSleep() throws IOException {
    thread(8, "8 (R) R ) S 1 7 7 0 -1");
    thread(9, "9 (ended) Z 1 7 7 0 -1");
    assertThat(states.hasWork(7)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R", "D", "T"})
  void findsTheOneThreadThatHasWork(String state) throws IOException {
    thread(8, "8 (C1 CompilerThre) S 1 7 7 0 -1");
    thread(9, "9 (a) S (b)) " + state + " 1 7 7 0 -1");
    assertThat(states.hasWork(7)).isTrue();
  }

  @Test
  void findsNoWorkWhereNothingCanBeRead() throws IOException {
    thread(8, "");
    Files.createDirectories(proc.resolve("7/task/9"));
    assertThat(states.hasWork(7)).isFalse();
    assertThat(states.hasWork(8)).isFalse();
  }

  @Test
  void looksAtAThreadOfItsOwn() throws IOException {
    Path folder = Files.createDirectories(proc.resolve("self/task/5"));
    Files.writeString(folder.resolve("stat"), "5 (judge) R 1 7 7 0 -1");
    assertThat(states.ownHasWork(5)).isTrue();
    assertThat(states.ownHasWork(6)).isFalse();
  }
}
