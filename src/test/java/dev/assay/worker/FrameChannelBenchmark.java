package dev.assay.worker;

import dev.assay.worker.Values.BadValueException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A call on its way to a worker, without the pipe. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameChannelBenchmark {

  private static final int MOST = 1 << 26;

  @Param({"100", "4000000"})
  private int bytes;

  private Frame call = new Frame.Call(List.of());

  /** Makes the call. */
  @Setup
  public void make() {
    call = new Frame.Call(List.of(new byte[bytes]));
  }

  /** Writes and reads. */
  @Benchmark
  public Frame call() throws IOException, BadValueException {
    var sent = new ByteArrayOutputStream(bytes + 100);
    new FrameChannel(new ByteArrayInputStream(new byte[0]), sent, MOST).write(call);
    var received = new ByteArrayInputStream(sent.toByteArray());
    return new FrameChannel(received, new ByteArrayOutputStream(), MOST).read();
  }
}
