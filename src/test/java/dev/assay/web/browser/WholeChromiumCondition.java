package dev.assay.web.browser;

/** Runs tests only where there is the whole Chromium: its headless shell can't do all it can. */
class WholeChromiumCondition extends ProgramCondition {

  WholeChromiumCondition() {
    super(
        ChromiumCondition.WHOLE,
        "Tests of Back need the whole browser. Get it with: apt-get install chromium");
  }
}
