package dev.assay.submission.file;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/** Lets the server open an H2 file by {@link FailStop}, however its URL was configured. */
@Component
class FailStopDatabase implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof DataSourceProperties properties && properties.getUrl() != null) {
      FailStop.register();
      properties.setUrl(FailStop.url(properties.getUrl()));
    }
    return bean;
  }
}
