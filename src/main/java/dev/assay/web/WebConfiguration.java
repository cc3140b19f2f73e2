package dev.assay.web;

import dev.assay.sandbox.SelfTest;
import dev.assay.submission.DatabaseHealth;
import dev.assay.submission.FreeSpace;
import dev.assay.web.error.MalformedRequests;
import dev.assay.web.guard.FairUse;
import dev.assay.web.guard.JudgingGate;
import dev.assay.web.guard.RequestSizeFilter;
import dev.assay.web.guard.RequestThreadLimit;
import dev.assay.web.guard.RequestThreadValve;
import dev.assay.web.guard.SameOrigin;
import dev.assay.web.guard.StorageGate;
import dev.assay.web.page.CommentStripper;
import dev.assay.web.page.CompressedFiles;
import dev.assay.web.page.JoinedFiles;
import dev.assay.web.page.LanguageResolver;
import dev.assay.web.page.Messages;
import dev.assay.web.page.RelativeLinks;
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
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
 * Registers interceptors, filters and the handlers of files. Every file has its version in its URL,
 * so browsers may cache it forever.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

  private static final CacheControl IMMUTABLE =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final SelfTest selfTest;
  private final FairUse fairUse;
  private final StorageGate storage;

  WebConfiguration(SelfTest selfTest, FairUse fairUse, DatabaseHealth database, FreeSpace space) {
    this.selfTest = selfTest;
    this.fairUse = fairUse;
    storage = new StorageGate(database, space);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new SameOrigin());
    registry.addInterceptor(new JudgingGate(selfTest)).addPathPatterns(JudgingGate.PATHS);
    registry.addInterceptor(new RequestThreadLimit());
    registry.addInterceptor(storage).excludePathPatterns("/assets/**", "/_static/**", "/error");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(IMMUTABLE)
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
        .addResolver(new JoinedFiles())
        .addTransformer(new RelativeLinks());
    registry
        .addResourceHandler("/_static/**")
        .addResourceLocations("classpath:/META-INF/resources/_static/")
        .setCacheControl(IMMUTABLE)
        .resourceChain(true)
        .addTransformer(new CommentStripper());
  }

  /** Takes the place of Spring Boot's. Static, because the application needs it first of all. */
  @Bean
  static MessageSource messageSource() {
    return Messages.ofBundles();
  }

  /** Adds the version to the URLs of files in templates, also on error pages. */
  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
    var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
    return registration;
  }

  /** Runs after the filter that adds the security headers, which files need, too. */
  @Bean
  FilterRegistrationBean<CompressedFiles> compressedFiles() {
    var registration = new FilterRegistrationBean<>(new CompressedFiles());
    registration.addUrlPatterns(CompressedFiles.PATHS);
    registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
    return registration;
  }

  /** Sends pages as HTML even if the address ends like a script's, as that of an error page can. */
  @Autowired
  void pagesAreHtml(ThymeleafViewResolver views) {
    views.setForceContentType(true);
  }

  @Bean
  LocaleResolver localeResolver() {
    return new LanguageResolver();
  }

  /** Naming the valve's class as well keeps Tomcat from adding a valve of its own. */
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
                  .addValve(
                      new MalformedRequests(
                          messages, languages, templates, json, context.getPath()));
            });
  }

  /** Gives Tomcat's own limit on forms the size of any other request body. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> formSize() {
    return factory ->
        factory.addConnectorCustomizers(
            connector -> connector.setMaxPostSize(RequestSizeFilter.MAX_BYTES));
  }

  /** Runs after Boot's own customizer, whose valve learns a client's address from a proxy. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestThreads() {
    return factory -> factory.addEngineValves(new RequestThreadValve(fairUse));
  }

  /** Refuses JSON numbers and booleans where a text is expected, such as code. */
  @Bean
  static JsonMapperBuilderCustomizer noNumbersAsText() {
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
