package org.moothall.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Properties;

/**
 * A script or style sheet that is part of the page.
 *
 * @param text its source
 */
record Asset(String text) {
  private static final String ECHARTS = "org.webjars/echarts";

  /** A file that lies beside this class. */
  static Asset own(String name) {
    return new Asset(read("/org/moothall/core/report/" + name));
  }

  /**
   * Apache ECharts with the chart types that a report uses, in the version that is on the class
   * path.
   */
  static Asset echarts() {
    Properties webjar = new Properties();
    String properties = "/META-INF/maven/%s/pom.properties".formatted(ECHARTS);
    try (InputStream in = open(properties)) {
      webjar.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String file = "/META-INF/resources/webjars/echarts/%s/echarts.common.min.js";
    return new Asset(read(file.formatted(webjar.getProperty("version"))));
  }

  /** The source as a content security policy names it. */
  String policySource() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String read(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Asset.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(
          "the class path has no `%s`. Maybe it was lost when jars were merged."
              .formatted(resource));
    }
    return in;
  }
}
