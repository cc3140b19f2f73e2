package dev.assay.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the reading of a body that is larger than any honest one, announced or not. */
@Component
public class RequestSizeFilter extends OncePerRequestFilter {

  /** Enough for an own test case of 10^5 numbers, in bytes. */
  public static final int MAX_BYTES = 2 * 1024 * 1024;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Limited(request), response);
  }

  /** Says that a body is too large. */
  public static class TooLargeException extends IOException {
    TooLargeException() {
      super("more than " + MAX_BYTES + " bytes");
    }
  }

  private static class Limited extends HttpServletRequestWrapper {
    Limited(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (getContentLengthLong() > MAX_BYTES) {
        throw new TooLargeException();
      }
      return new LimitedStream(super.getInputStream());
    }
  }

  private static class LimitedStream extends ServletInputStream {
    private final ServletInputStream in;
    private long read;

    LimitedStream(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      return b < 0 ? b : (int) count(1, b);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = in.read(bytes, offset, length);
      return n < 0 ? n : (int) count(n, n);
    }

    private long count(int n, int result) throws IOException {
      read += n;
      if (read > MAX_BYTES) {
        throw new TooLargeException();
      }
      return result;
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
