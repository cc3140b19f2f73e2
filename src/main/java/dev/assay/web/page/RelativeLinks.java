package dev.assay.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;

/**
 * Leaves links in style sheets relative, in place of the transformer that Spring adds by itself:
 * that one writes the path of the request's proxy into them, and {@link CompressedFiles} keeps one
 * answer for all proxies.
 */
public final class RelativeLinks extends CssLinkResourceTransformer {

  @Override
  public Resource transform(
      HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
      throws IOException {
    return chain.transform(request, resource);
  }
}
