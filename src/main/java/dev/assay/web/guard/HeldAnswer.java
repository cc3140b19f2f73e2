package dev.assay.web.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * An answer that is held back until it is whole, and its request has given its seat back: a client
 * that reads slowly keeps no seat. What is not computed piece by piece isn't held: event streams,
 * which flush, and files and texts, whose length is known before.
 */
final class HeldAnswer extends HttpServletResponseWrapper {

  /** More than our longest page; 400 slow readers make the server hold 100 MB. */
  static final int MOST_BYTES = 256 * 1024;

  private final Runnable computed;
  private final FastByteArrayOutputStream held = new FastByteArrayOutputStream(8 * 1024);
  private boolean holding = true;
  private boolean lengthKnown;
  private boolean failed;
  private @Nullable ServletOutputStream stream;
  private @Nullable PrintWriter writer;

  /**
   * @param computed called once, before the first byte is sent
   */
  HeldAnswer(HttpServletResponse response, Runnable computed) {
    super(response);
    this.computed = computed;
  }

  /** Sends all that is held, unless an error page is to come in its place. */
  void send() throws IOException {
    if (failed) {
      return;
    }
    encodeAll();
    if (holding) {
      pass();
    }
  }

  /** Sends what is held, and from now on everything at once. */
  private void pass() throws IOException {
    holding = false;
    computed.run();
    held.writeTo(getResponse().getOutputStream());
  }

  /** Lets the writer encode what it has; its stream doesn't flush while the answer is held. */
  private void encodeAll() {
    if (writer != null) {
      writer.flush();
    }
  }

  private void drop() {
    encodeAll();
    held.reset();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new Stream();
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      setCharacterEncoding(getCharacterEncoding()); // names it in the header, as Tomcat does
      var encoder = new OutputStreamWriter(getOutputStream(), getCharacterEncoding());
      writer = new PrintWriter(new BufferedWriter(encoder)); // templates write letter by letter
    }
    return writer;
  }

  @Override
  public void flushBuffer() throws IOException {
    send();
    super.flushBuffer();
  }

  @Override
  public void setContentLength(int length) {
    setContentLengthLong(length);
  }

  @Override
  public void setContentLengthLong(long length) {
    lengthKnown = true;
    super.setContentLengthLong(length);
  }

  @Override
  public void sendError(int status) throws IOException {
    fail();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    fail();
    super.sendError(status, message);
  }

  private void fail() {
    drop();
    failed = true;
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    drop();
  }

  @Override
  public void reset() {
    super.reset();
    drop();
    lengthKnown = false;
    stream = null;
    writer = null;
  }

  private final class Stream extends ServletOutputStream {

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (holding && (lengthKnown || held.size() + length > MOST_BYTES)) {
        pass();
      }
      if (holding) {
        held.write(bytes, offset, length);
      } else {
        getResponse().getOutputStream().write(bytes, offset, length);
      }
    }

    @Override
    public void flush() throws IOException {
      if (!holding) {
        getResponse().getOutputStream().flush();
      }
    }

    @Override
    public void close() throws IOException {
      send();
      getResponse().getOutputStream().close();
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Answers are written by threads that may wait.");
    }
  }
}
