package dev.assay.web;

import dev.assay.sandbox.SelfTest;
import dev.assay.web.error.MalformedRequests;
import dev.assay.web.guard.FairUse;
import dev.assay.web.guard.JudgingGate;
import dev.assay.web.guard.RequestThreadLimit;
import dev.assay.web.guard.SameOrigin;
import dev.assay.web.page.CommentStripper;
import dev.assay.web.page.CompressedFiles;
import dev.assay.web.page.LanguageResolver;
import dev.assay.web.page.StyleSheet;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * How requests come in and files go out. Every file has its version in its URL, so that browsers
 * may keep it for good.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private static final CacheControl IMMUTABLE =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final SelfTest selfTest;
  private final FairUse fairUse;

  WebConfiguration(SelfTest selfTest, FairUse fairUse) {
    this.selfTest = selfTest;
    this.fairUse = fairUse;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new SameOrigin());
    registry.addInterceptor(new JudgingGate(selfTest)).addPathPatterns(JudgingGate.PATHS);
    registry.addInterceptor(new RequestThreadLimit(fairUse));
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(IMMUTABLE)
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
        .addResolver(new StyleSheet());
    registry
        .addResourceHandler("/_static/**")
        .addResourceLocations("classpath:/META-INF/resources/_static/")
        .setCacheControl(IMMUTABLE)
        .resourceChain(true)
        .addTransformer(new CommentStripper());
  }

  /** Lets templates name a file and get its URL with the version, on error pages, too. */
  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
    var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return registration;
  }

  /** Behind the filter that adds the headers of security, which files need, too. */
  @Bean
  FilterRegistrationBean<CompressedFiles> compressedFiles() {
    var registration = new FilterRegistrationBean<>(new CompressedFiles());
    registration.addUrlPatterns(CompressedFiles.PATHS);
    registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
    return registration;
  }

  /** A page is HTML, also where its address ends like a script's: an error's can. */
  @Autowired
  void pagesAreHtml(ThymeleafViewResolver views) {
    views.setForceContentType(true);
  }

  @Bean
  LocaleResolver localeResolver() {
    return new LanguageResolver();
  }

  /** Tomcat adds a valve of its own, unless one of the class that it is told is there. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests(
      MessageSource messages,
      LocaleResolver languages,
      ITemplateEngine templates,
      JsonMapper json) {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              var host = (StandardHost) context.getParent();
              host.setErrorReportValveClass(MalformedRequests.class.getName());
              host.getPipeline()
                  .addValve(new MalformedRequests(messages, languages, templates, json));
            });
  }

  /** A number is no code, whatever it looks like when printed. */
  @Bean
  JsonMapperBuilderCustomizer noNumbersAsText() {
    return builder ->
        builder.withCoercionConfig(
            LogicalType.Textual,
            config ->
                Stream.of(
                        CoercionInputShape.Integer,
                        CoercionInputShape.Float,
                        CoercionInputShape.Boolean)
                    .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)));
  }
}
