package dev.assay.web.study;

import dev.assay.problem.Problem;
import dev.assay.study.OwnList;
import dev.assay.web.request.PathLookup;
import dev.assay.web.request.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** Shows a visitor's own lists, and changes them by forms. */
@Controller
class ListPages {

  private static final String BACK = "redirect:/lists";

  private final ListKeeping lists;
  private final PathLookup lookup;

  ListPages(ListKeeping lists, PathLookup lookup) {
    this.lists = lists;
    this.lookup = lookup;
  }

  /**
   * Shows all lists.
   *
   * @param deleted the id of a list just deleted, which is offered to be brought back
   */
  @GetMapping("/lists")
  String show(
      @RequestParam(required = false) @Nullable String deleted,
      HttpServletRequest request,
      Locale language,
      Model model) {
    List<OwnList> all = lists.all(request);
    Map<String, String> titles = new HashMap<>();
    for (OwnList list : all) {
      for (String slug : list.problems()) {
        Problem problem = lookup.problemOrNull(slug);
        titles.put(slug, problem == null ? slug : problem.title().in(language));
      }
    }
    model.addAttribute("lists", all);
    model.addAttribute("titles", titles);
    model.addAttribute("deleted", deleted);
    model.addAttribute("longestName", OwnList.MAX_NAME);
    return "study/lists";
  }

  /**
   * Makes a list.
   *
   * @param problem the slug of its first problem, or null
   * @param fill leads on to the list of problems, where the new list is filled
   */
  @PostMapping("/lists")
  RedirectView create(
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String problem,
      @RequestParam(defaultValue = "false") boolean fill,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    OwnList list = lists.create(name, problem, request, response);
    return fill
        ? WayBack.to(request.getContextPath() + "/?fill=" + list.id(), request)
        : back(back, request);
  }

  @PostMapping("/lists/{id}")
  RedirectView rename(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request) {
    lists.rename(id, name, request);
    return back(back, request);
  }

  /**
   * Deletes a list.
   *
   * @param back the path of the page that says so, without a query
   */
  @PostMapping("/lists/{id}/delete")
  RedirectView delete(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request) {
    lists.delete(id, request);
    return WayBack.to((back.isEmpty() ? lists(request) : back) + "?deleted=" + id, request);
  }

  @PostMapping("/lists/{id}/restore")
  RedirectView restore(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request) {
    lists.restore(id, request);
    return back(back, request);
  }

  private static RedirectView back(String back, HttpServletRequest request) {
    return WayBack.to(back.isEmpty() ? lists(request) : back, request);
  }

  private static String lists(HttpServletRequest request) {
    return request.getContextPath() + "/lists";
  }

  @PostMapping("/lists/{id}/problems/{slug}")
  RedirectView change(
      @PathVariable String id,
      @PathVariable String slug,
      @RequestParam(defaultValue = "true") boolean listed,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request) {
    lists.change(id, slug, listed, request);
    return WayBack.to(back, request);
  }

  @PostMapping("/lists/{id}/problems/{slug}/up")
  String moveUp(@PathVariable String id, @PathVariable String slug, HttpServletRequest request) {
    lists.moveUp(id, slug, request);
    return BACK;
  }
}
