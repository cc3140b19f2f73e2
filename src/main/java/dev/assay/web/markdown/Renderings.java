package dev.assay.web.markdown;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Renders each text once, and keeps the HTML of the texts that were shown last.
 *
 * <p>Each rendering has a thread of its own, because the libraries can't be interrupted: a page
 * that waited long enough shows the text as it was written, and the rendering goes on for later
 * pages.
 */
final class Renderings {

  /** In characters: some 64 MB in Chinese, but never more than an eighth of the heap. */
  private static final long KEPT = Math.min(32_000_000, Runtime.getRuntime().maxMemory() / 16);

  private static final Executor THREADS =
      task -> Thread.ofPlatform().daemon().name("markdown").start(task);

  private final RenderBudget budget;
  private final Renderer renderer;
  private final AsyncCache<Key, Rendered> rendered =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .weigher((Key key, Rendered text) -> key.markdown().length() + text.html().length())
          .buildAsync();

  Renderings(RenderBudget budget) {
    this.budget = budget;
    renderer = new Renderer(budget);
  }

  private record Key(Style style, String markdown) {}

  Rendered get(Style style, String markdown) {
    CompletableFuture<Rendered> rendering =
        rendered.get(
            new Key(style, markdown),
            (key, executor) ->
                CompletableFuture.supplyAsync(() -> renderer.render(style, markdown), THREADS));
    try {
      return rendering.get(budget.patience().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return renderer.plain(style, markdown);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return renderer.plain(style, markdown);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text can't be rendered", e);
    }
  }

  /** Tells whether a text that was rendered lately was too much. */
  boolean isPlain(String markdown) {
    for (Style style : Style.values()) {
      CompletableFuture<Rendered> known = rendered.getIfPresent(new Key(style, markdown));
      if (known != null && known.isDone() && known.join().plain()) {
        return true;
      }
    }
    return false;
  }
}
