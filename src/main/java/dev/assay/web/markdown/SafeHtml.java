package dev.assay.web.markdown;

import org.jsoup.safety.Safelist;

/** The allow-list of elements and attributes in rendered Markdown. */
final class SafeHtml {

  static final Safelist LIST =
      Safelist.none()
          .addTags("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote")
          .addTags("em", "strong", "code", "pre", "ul", "ol", "li", "a", "sub", "sup")
          .addTags("table", "thead", "tbody", "tr", "th", "td")
          .addAttributes("ol", "start")
          .addAttributes("th", "align")
          .addAttributes("td", "align")
          .addAttributes("code", "class")
          .addAttributes("a", "href", "title")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addEnforcedAttribute("a", "rel", "nofollow noopener")
          .addTags("math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot")
          .addTags("msub", "msup", "msubsup", "munder", "mover", "munderover")
          .addTags("mtable", "mtr", "mtd")
          .addAttributes("math", "display")
          .addAttributes("mi", "class", "mathvariant")
          .addAttributes("mtext", "class")
          .addAttributes("mtable", "class")
          .addAttributes("mspace", "width")
          .addAttributes("mfrac", "linethickness")
          .addAttributes("munder", "accent")
          .addAttributes("mover", "accent")
          .addAttributes(
              "mo", "fence", "stretchy", "separator", "form", "lspace", "rspace", "movablelimits");

  private SafeHtml() {}
}
