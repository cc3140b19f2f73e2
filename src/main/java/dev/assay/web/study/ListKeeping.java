package dev.assay.web.study;

import dev.assay.account.Account;
import dev.assay.study.OwnList;
import dev.assay.study.OwnLists;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Changes visitors' own lists, or says why that can't be done. */
@Component
class ListKeeping {

  private final OwnLists lists;
  private final Visitors visitors;
  private final FairUse fairUse;
  private final PathLookup lookup;

  ListKeeping(OwnLists lists, Visitors visitors, FairUse fairUse, PathLookup lookup) {
    this.lists = lists;
    this.visitors = visitors;
    this.fairUse = fairUse;
    this.lookup = lookup;
  }

  /** Returns the visitor's lists. */
  List<OwnList> all(HttpServletRequest request) {
    return visitors.find(request).map(Account::id).map(lists::all).orElse(List.of());
  }

  /**
   * Makes a list; a new visitor becomes a guest.
   *
   * @param problem the slug of its first problem, or null
   */
  OwnList create(
      @Nullable String name,
      @Nullable String problem,
      HttpServletRequest request,
      HttpServletResponse response) {
    String checked = checked(name);
    if (problem != null) {
      lookup.problem(problem);
    }
    fairUse.marking(request);
    OwnList list =
        lists
            .create(visitors.require(request, response).id(), checked)
            .orElseThrow(() -> Marking.full("too-many-lists", OwnLists.MOST));
    if (problem != null) {
      lists.add(list, problem);
    }
    return list;
  }

  void rename(String id, @Nullable String name, HttpServletRequest request) {
    String checked = checked(name);
    lists.rename(own(id, request).id(), checked);
  }

  /** Puts a problem into a list, or takes it out. */
  void change(String id, String slug, boolean isListed, HttpServletRequest request) {
    OwnList list = own(id, request);
    if (!isListed) {
      lists.remove(list, slug);
    } else if (!lists.add(list, lookup.problem(slug).slug())) {
      throw Marking.full("list-full", OwnLists.MOST_PROBLEMS);
    }
  }

  void moveUp(String id, String slug, HttpServletRequest request) {
    lists.moveUp(own(id, request), slug);
  }

  void delete(String id, HttpServletRequest request) {
    lists.delete(account(request, id), own(id, request).id());
  }

  void restore(String id, HttpServletRequest request) {
    fairUse.marking(request);
    if (!lists.restore(account(request, id), parsed(id))) {
      throw unknown(id);
    }
  }

  private OwnList own(String id, HttpServletRequest request) {
    fairUse.marking(request);
    return lists.find(account(request, id), parsed(id)).orElseThrow(() -> unknown(id));
  }

  private UUID account(HttpServletRequest request, String id) {
    return visitors.find(request).map(Account::id).orElseThrow(() -> unknown(id));
  }

  private static UUID parsed(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw unknown(id);
    }
  }

  private static Refusal unknown(String id) {
    return new Refusal(HttpStatus.NOT_FOUND, "unknown-list", id);
  }

  private static String checked(@Nullable String name) {
    String line = name == null ? "" : name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    String whole = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    if (whole.isEmpty() || whole.length() > OwnList.MAX_NAME) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "list-name", OwnList.MAX_NAME);
    }
    return whole;
  }
}
