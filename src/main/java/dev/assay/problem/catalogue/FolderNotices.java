package dev.assay.problem.catalogue;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices of the kernel (inotify) that something has changed in a folder.
 *
 * <p>A notice is only a hint to look. Each watched folder belongs to one or more owners: a package,
 * or a folder of packages. A watch stays with a folder that is moved, so an owner covers its
 * folders again after each look. The kernel bounds the watches of a user; those that it refuses are
 * logged once and are no error.
 */
final class FolderNotices implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FolderNotices.class);

  /** Hears of changes, on a thread of the notices. */
  interface Listener {
    /**
     * @param names of the entries that have changed in the owner's folders; empty if too much has
     *     happened to tell
     */
    void changed(Path owner, Set<String> names);
  }

  private final @Nullable WatchService service;
  private final Map<WatchKey, Set<Path>> owners = new HashMap<>();
  private final Map<Path, Cover> covers = new HashMap<>();
  private boolean refused;

  /**
   * @param complete whether all folders of an owner are watched
   */
  private record Cover(Set<WatchKey> keys, boolean complete) {
    static final Cover NONE = new Cover(Set.of(), false);
  }

  private FolderNotices(@Nullable WatchService service) {
    this.service = service;
  }

  /** Opens notices; without any if the kernel has none left, which is logged. */
  static FolderNotices open() {
    try {
      return new FolderNotices(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      LOG.warn(
          "The kernel does not tell of changed files ({}), so a changed problem goes live some"
              + " seconds late. Raise fs.inotify.max_user_instances on the host, for example by"
              + " sysctl fs.inotify.max_user_instances=1024, and start Assay again",
          e.getMessage());
      return none();
    }
  }

  /** Returns notices that never come. */
  static FolderNotices none() {
    return new FolderNotices(null);
  }

  /** Tells {@code listener} of all changes until this is closed. */
  void listen(Listener listener) {
    WatchService open = service;
    if (open != null) {
      Thread.ofPlatform().daemon().name("folder-notices").start(() -> listen(open, listener));
    }
  }

  private void listen(WatchService open, Listener listener) {
    try {
      while (true) {
        WatchKey key = open.take();
        Set<String> names = names(key.pollEvents());
        boolean valid = key.reset();
        ownersOf(key, valid).forEach(owner -> listener.changed(owner, names));
      }
    } catch (ClosedWatchServiceException e) {
      LOG.debug("No notices from now on", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<String> names(List<WatchEvent<?>> events) {
    Set<String> names = new HashSet<>();
    for (WatchEvent<?> event : events) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        return Set.of();
      }
      names.add(Objects.toString(event.context()));
    }
    return names;
  }

  private synchronized Set<Path> ownersOf(WatchKey key, boolean valid) {
    Set<Path> found = owners.getOrDefault(key, Set.of());
    if (!valid) {
      owners.remove(key);
      found.forEach(owner -> covers.computeIfPresent(owner, (path, cover) -> without(cover, key)));
    }
    return Set.copyOf(found);
  }

  private static Cover without(Cover cover, WatchKey key) {
    Set<WatchKey> left = new HashSet<>(cover.keys());
    left.remove(key);
    return new Cover(left, false);
  }

  /**
   * Watches these folders for {@code owner}, and its former ones no more. Returns whether a folder
   * is watched that was not before, so that a change may have been missed.
   */
  synchronized boolean cover(Path owner, List<Path> folders) {
    Set<WatchKey> before = covers.getOrDefault(owner, Cover.NONE).keys();
    Set<WatchKey> keys = new HashSet<>();
    boolean complete = folders.stream().allMatch(folder -> watch(folder, keys));
    keys.forEach(key -> owners.computeIfAbsent(key, k -> new HashSet<>()).add(owner));
    covers.put(owner, new Cover(keys, complete));
    before.stream().filter(key -> !keys.contains(key)).forEach(key -> release(key, owner));
    return !before.containsAll(keys);
  }

  private boolean watch(Path folder, Set<WatchKey> keys) {
    if (service == null || refused) {
      return false;
    }
    try {
      keys.add(
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
      return true;
    } catch (FileSystemException e) {
      LOG.debug("The folder {} can't be watched", folder, e);
    } catch (IOException e) {
      refused = true;
      LOG.warn(
          "The kernel watches no more folders than these {} ({}), so some changed problems go live"
              + " some seconds late. Raise fs.inotify.max_user_watches on the host, for example by"
              + " sysctl fs.inotify.max_user_watches=524288, and start Assay again",
          owners.size(),
          e.getMessage());
    }
    return false;
  }

  private void release(WatchKey key, Path owner) {
    Set<Path> left = owners.get(key);
    if (left != null && left.remove(owner) && left.isEmpty()) {
      owners.remove(key);
      key.cancel();
    }
  }

  /** Watches no folder for {@code owner} any more. */
  synchronized void forget(Path owner) {
    Cover cover = covers.remove(owner);
    if (cover != null) {
      cover.keys().forEach(key -> release(key, owner));
    }
  }

  /** Tells whether {@code owner} has been covered, completely or as far as the kernel allowed. */
  synchronized boolean knows(Path owner) {
    return covers.containsKey(owner);
  }

  /** Tells whether all folders of {@code owner} are watched. */
  synchronized boolean isComplete(Path owner) {
    return covers.getOrDefault(owner, Cover.NONE).complete();
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }
}
