package dev.assay.web.browser;

/** Runs tests only where there is nginx. */
class NginxCondition extends ProgramCondition {

  NginxCondition() {
    super(
        Nginx.PROGRAM, "Tests behind a proxy need nginx. Get it with: apt-get install nginx-light");
  }
}
