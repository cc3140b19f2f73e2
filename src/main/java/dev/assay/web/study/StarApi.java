package dev.assay.web.study;

import dev.assay.study.Stars;
import dev.assay.web.request.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Stars problems, for programs and for pages without scripts. */
@Controller
class StarApi {

  private final Stars stars;
  private final Marking marking;

  StarApi(Stars stars, Marking marking) {
    this.stars = stars;
    this.marking = marking;
  }

  @PutMapping("/api/problems/{slug}/star")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void add(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
    if (!stars.add(marking.keeper(slug, request, response), slug)) {
      throw Marking.full("too-many-stars", Stars.MOST);
    }
  }

  @DeleteMapping("/api/problems/{slug}/star")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String slug, HttpServletRequest request) {
    marking.owner(slug, request).ifPresent(owner -> stars.remove(owner, slug));
  }

  @PostMapping("/problems/{slug}/star")
  RedirectView change(
      @PathVariable String slug,
      @RequestParam(defaultValue = "true") boolean starred,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (starred) {
      add(slug, request, response);
    } else {
      remove(slug, request);
    }
    return WayBack.to(back, request);
  }
}
