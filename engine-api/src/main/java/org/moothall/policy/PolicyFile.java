package org.moothall.policy;

import static org.moothall.Checks.checkText;

/**
 * A file of rules.
 *
 * @param name the file's name as diagnostics and reasons show it, for instance {@code street.drl}
 * @param drl its text
 */
public record PolicyFile(String name, String drl) {
  public PolicyFile {
    checkText("file name", name);
  }
}
