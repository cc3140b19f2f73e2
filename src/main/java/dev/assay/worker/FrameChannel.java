package dev.assay.worker;

import dev.assay.worker.Values.BadValueException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes and reads frames: a little-endian length, a tag byte and the content.
 *
 * <p>Not safe for several threads on the same side; reading and writing are independent.
 */
public final class FrameChannel {

  private static final byte READY = 1;
  private static final byte LOAD = 2;
  private static final byte CALL = 3;
  private static final byte DONE = 4;
  private static final byte PROBE = 5;
  private static final byte PROBED = 6;
  private static final byte TRACED = 7;

  /** More than the 64 KB of arguments of a series can hold. */
  private static final int MAX_RESULTS = 1 << 14;

  private final InputStream in;
  private final OutputStream out;
  private int maxLength;

  /**
   * Joins two streams.
   *
   * @param maxLength of a frame that is read, in bytes
   */
  public FrameChannel(InputStream in, OutputStream out, int maxLength) {
    this.in = in;
    this.out = out;
    this.maxLength = maxLength;
  }

  /** Refuses from now on frames of more than {@code maxLength} bytes. */
  public void limit(int maxLength) {
    this.maxLength = maxLength;
  }

  /** Writes {@code frame} and flushes. */
  public void write(Frame frame) throws IOException {
    var sink = new ByteSink(Integer.MAX_VALUE - 8);
    sink.putInt(0);
    put(sink, frame);
    sink.setInt(0, sink.size() - 4);
    out.write(sink.array(), 0, sink.size());
    out.flush();
  }

  /** No switch by type, and no lambda below: either would cost each worker's start some 10 ms. */
  private static void put(ByteSink sink, Frame frame) {
    if (frame instanceof Frame.Ready ready) {
      sink.putByte(READY).putText(ready.lock());
    } else if (frame instanceof Frame.Load load) {
      writeLoad(sink, load);
    } else if (frame instanceof Frame.Call call) {
      writeCall(sink, call);
    } else if (frame instanceof Frame.Done done) {
      writeDone(sink, done);
    } else if (frame instanceof Frame.Probe probe) {
      sink.putByte(PROBE).putText(probe.readable()).putText(probe.writable());
      sink.putInt(probe.port()).putText(probe.program());
    } else if (frame instanceof Frame.Probed probed) {
      sink.putByte(PROBED).putInt(bits(probed.onCaseThread())).putInt(bits(probed.onOlderThread()));
    } else if (frame instanceof Frame.Traced traced) {
      sink.putByte(TRACED).putLong(traced.nonce()).putBytes(traced.steps());
      sink.putText(traced.cut()).putBoolean(traced.threads());
    }
  }

  /**
   * Reads the next frame.
   *
   * @throws EOFException if the other side is gone
   * @throws BadValueException if what came is no frame
   */
  public Frame read() throws IOException {
    byte[] header = in.readNBytes(4);
    if (header.length < 4) {
      throw new EOFException("no further frame");
    }
    int length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt();
    if (length < 1 || length > maxLength) {
      throw new BadValueException("a frame of " + length + " bytes");
    }
    var bytes = new byte[length];
    if (in.readNBytes(bytes, 0, length) < length) {
      throw new EOFException("a frame cut short");
    }
    var source = new ByteSource(bytes);
    byte tag = source.getByte();
    return switch (tag) {
      case READY -> new Frame.Ready(source.getText());
      case LOAD -> readLoad(source);
      case CALL -> readCall(source);
      case DONE -> readDone(source);
      case PROBE ->
          new Frame.Probe(source.getText(), source.getText(), source.getInt(), source.getText());
      case PROBED -> new Frame.Probed(capabilities(source.getInt()), capabilities(source.getInt()));
      case TRACED ->
          new Frame.Traced(
              source.getLong(), source.getBytes(), source.getText(), source.getBoolean());
      default -> throw new BadValueException("unknown frame " + tag);
    };
  }

  private static void writeLoad(ByteSink sink, Frame.Load load) {
    sink.putByte(LOAD).putLong(load.nonce());
    writeClasses(sink, load.classes());
    sink.putText(load.className());
    writeEntries(sink, load.entries());
    sink.putInt(load.answer());
    sink.putBoolean(load.prefix()).putBoolean(load.freshClasses());
    sink.putInt(load.answerBytes()).putInt(load.outputBytes());
    Frame.Caller caller = load.caller();
    sink.putBoolean(caller != null);
    if (caller != null) {
      writeClasses(sink, caller.classes());
      sink.putText(caller.facade());
      writeEntry(sink, caller.step());
    }
    sink.putText(load.recorder());
  }

  private static void writeClasses(ByteSink sink, Map<String, byte[]> classes) {
    sink.putInt(classes.size());
    classes.forEach((name, bytes) -> sink.putText(name).putBytes(bytes));
  }

  private static Frame readLoad(ByteSource source) {
    return new Frame.Load(
        source.getLong(),
        readClasses(source),
        source.getText(),
        readEntries(source),
        source.getInt(),
        source.getBoolean(),
        source.getBoolean(),
        source.getInt(),
        source.getInt(),
        source.getBoolean()
            ? new Frame.Caller(readClasses(source), source.getText(), readEntry(source))
            : null,
        source.getText());
  }

  private static Map<String, byte[]> readClasses(ByteSource source) {
    int count = source.getCount(8);
    Map<String, byte[]> classes = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      classes.put(source.getText(), source.getBytes());
    }
    return classes;
  }

  private static void writeEntries(ByteSink sink, List<Frame.Entry> entries) {
    sink.putInt(entries.size());
    for (Frame.Entry entry : entries) {
      writeEntry(sink, entry);
    }
  }

  private static void writeEntry(ByteSink sink, Frame.Entry entry) {
    sink.putText(entry.method()).putText(entry.descriptor());
    writeTexts(sink, entry.parameters());
    sink.putText(entry.answer());
  }

  private static List<Frame.Entry> readEntries(ByteSource source) {
    int count = source.getCount(16);
    List<Frame.Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      entries.add(readEntry(source));
    }
    return entries;
  }

  private static Frame.Entry readEntry(ByteSource source) {
    String method = source.getText();
    String descriptor = source.getText();
    return new Frame.Entry(method, descriptor, readTexts(source), source.getText());
  }

  private static void writeTexts(ByteSink sink, List<String> texts) {
    sink.putInt(texts.size());
    for (String text : texts) {
      sink.putText(text);
    }
  }

  private static List<String> readTexts(ByteSource source) {
    int count = source.getCount(4);
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(source.getText());
    }
    return texts;
  }

  private static void writeCall(ByteSink sink, Frame.Call call) {
    sink.putByte(CALL).putByte((byte) (call.throughFailures() ? 1 : 0));
    sink.putInt(call.cases().size());
    for (byte[] arguments : call.cases()) {
      sink.putBytes(arguments);
    }
  }

  private static Frame readCall(ByteSource source) {
    boolean throughFailures = source.getBoolean();
    int count = source.getCount(4);
    List<byte[]> cases = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      cases.add(source.getBytes());
    }
    return new Frame.Call(cases, throughFailures);
  }

  private static int bits(Set<Capability> capabilities) {
    return capabilities.stream().mapToInt(each -> 1 << each.ordinal()).sum();
  }

  private static Set<Capability> capabilities(int bits) {
    Set<Capability> capabilities = EnumSet.noneOf(Capability.class);
    for (Capability each : Capability.values()) {
      if ((bits & 1 << each.ordinal()) != 0) {
        capabilities.add(each);
      }
    }
    return capabilities;
  }

  private static void writeDone(ByteSink sink, Frame.Done done) {
    sink.putByte(DONE).putLong(done.nonce()).putInt(done.idleThreads());
    sink.putInt(done.results().size());
    for (Frame.Result result : done.results()) {
      writeResult(sink, result);
    }
  }

  private static void writeResult(ByteSink sink, Frame.Result result) {
    sink.putByte((byte) result.kind().ordinal()).putLong(result.cpuNanos());
    sink.putBytes(result.answer()).putText(result.stdout());
    writeTexts(sink, result.details());
    sink.putInt(result.frames().size());
    for (Frame.StackFrame frame : result.frames()) {
      sink.putText(frame.method()).putInt(frame.line());
    }
  }

  private static Frame readDone(ByteSource source) {
    long nonce = source.getLong();
    int idleThreads = source.getInt();
    int count = source.getCount(22);
    if (count > MAX_RESULTS) {
      throw new BadValueException("more results than a series has");
    }
    List<Frame.Result> results = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      results.add(readResult(source));
    }
    return new Frame.Done(nonce, results, idleThreads);
  }

  private static Frame.Result readResult(ByteSource source) {
    int kind = source.getByte();
    if (kind < 0 || kind >= Frame.Kind.values().length) {
      throw new BadValueException("unknown kind " + kind);
    }
    long cpuNanos = source.getLong();
    byte[] answer = source.getBytes();
    String stdout = source.getText();
    List<String> details = readTexts(source);
    int count = source.getCount(8);
    if (details.size() > Frame.Result.MAX_DETAILS || count > Thrown.MAX_FRAMES) {
      throw new BadValueException("more details or frames than a worker sends");
    }
    List<Frame.StackFrame> frames = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      frames.add(new Frame.StackFrame(source.getText(), source.getInt()));
    }
    return new Frame.Result(Frame.Kind.values()[kind], cpuNanos, answer, stdout, details, frames);
  }
}
