import java.util.Locale;
import java.util.Properties;
import java.util.SimpleTimeZone;
import java.util.TimeZone;

class Solution {
  String probe(String folder, int port, int web, long host) throws Throwable {
    EscapeProbe doors = new EscapeProbe()
        .attempt("a property", () -> System.getProperty("assay-attack"))
        .attempt("the line separator", () -> !System.getProperty("line.separator").equals("\n"))
        .attempt("the locale", () -> Locale.getDefault().equals(Locale.forLanguageTag("ar-EG")))
        .attempt("the format", () -> !String.format("%.1f", 0.5).equals("0.5"))
        .attempt("the time zone", () -> TimeZone.getDefault().getRawOffset() != 0)
        .attempt("the output", () -> System.out instanceof Own)
        .attempt("the handler", Thread::getDefaultUncaughtExceptionHandler)
        .attempt("the context loader", () ->
            Thread.currentThread().getContextClassLoader() == Solution.class.getClassLoader());
    System.setProperties(new Hostile());
    System.setProperty("assay-attack", "was here");
    System.setProperty("line.separator", "?");
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
    TimeZone.setDefault(new Foreign());
    System.setOut(new Own());
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
      while (true) {}
    });
    Thread.currentThread().setContextClassLoader(Solution.class.getClassLoader());
    return doors.verdict();
  }

  private static final class Own extends java.io.PrintStream {
    Own() {
      super(new java.io.ByteArrayOutputStream());
    }
  }

  /** Would do harm on whatever thread asks it anything. */
  private static final class Foreign extends SimpleTimeZone {
    Foreign() {
      super(3_600_000, "Foreign");
    }

    @Override
    public boolean equals(Object other) {
      throw new IllegalStateException();
    }

    @Override
    public Object clone() {
      if (Thread.currentThread().getStackTrace()[2].getMethodName().equals("setDefault")) {
        return super.clone();
      }
      throw new IllegalStateException();
    }
  }

  private static final class Hostile extends Properties {
    @Override
    public synchronized Object clone() {
      throw new IllegalStateException();
    }
  }
}
